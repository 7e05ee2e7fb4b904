import APIModel

/// Writes the types of some modules as those of another one, so that a type is the same wherever
/// among them it is declared.
struct ModuleRenaming {
  private let names: Set<String>
  private let target: String

  /// - Parameters:
  ///   - names: The modules whose names give way.
  ///   - target: The module whose name they get.
  init(_ names: Set<String>, to target: String) {
    self.names = names
    self.target = target
  }

  func renamed(_ declaration: Declaration) -> Declaration {
    var result = declaration
    if let module = result.extendedModule, module == target || names.contains(module) { result.extendedModule = nil }
    result.type = result.type.map(renamed)
    result.parameters = result.parameters?.map(renamed)
    result.generics.requirements = result.generics.requirements.map(renamed)
    result.effects = renamed(result.effects)
    if let getter = result.accessors?.getter { result.accessors?.getter = renamed(getter) }
    result.attributes = result.attributes.map(renamed)
    result.precedence = result.precedence.map(renamed)
    result.inheritance = result.inheritance.map { entry in
      var entry = entry
      entry.type = renamed(entry.type)
      entry.conditions = entry.conditions.map(renamed)
      return entry
    }
    for place in result.availability.indices {
      result.availability[place].renamed = result.availability[place].renamed.map(renamed)
    }
    return result
  }

  private func renamed(_ parameter: Parameter) -> Parameter {
    var result = parameter
    result.type = renamed(parameter.type)
    result.attributes = parameter.attributes.map(renamed)
    return result
  }

  private func renamed(_ requirement: GenericRequirement) -> GenericRequirement {
    GenericRequirement(
      subject: renamed(requirement.subject), relation: requirement.relation, constraint: renamed(requirement.constraint))
  }

  private func renamed(_ effects: Effects) -> Effects {
    guard case .typed(let error) = effects.throwing else { return effects }
    return Effects(isAsync: effects.isAsync, throwing: .typed(renamed(error)))
  }

  private func renamed(_ type: TypeReference) -> TypeReference {
    let text = renamed(type.text)
    return text == type.text ? type : TypeReference(text)
  }

  /// The text with the names replaced where they begin a dotted name.
  func renamed(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard bytes.contains(Self.dot) else { return text }
    var result: [UInt8] = []
    var place = 0
    while place < bytes.count {
      let start = place
      while place < bytes.count, Self.isPartOfName(bytes[place]) { place += 1 }
      if place == start {
        result.append(bytes[place])
        place += 1
        continue
      }
      let beginsPath = (start == 0 || bytes[start - 1] != Self.dot) && place < bytes.count && bytes[place] == Self.dot
      let word = bytes[start..<place]
      result += beginsPath && names.contains(String(decoding: word, as: UTF8.self)) ? Array(target.utf8)[...] : word
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static let dot = UInt8(ascii: ".")

  /// Letters, digits, the underscore and all that is not ASCII.
  private static func isPartOfName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...: true
    default: false
    }
  }
}
