import APIModel

/// A way to write arguments that leaves their type to what is called, so that one argument fits parameters of
/// several types.
enum ArgumentSpelling: Hashable {
  /// Values of the very type.
  case value
  /// `1`, `"a"`, `[1]`
  case literal
  /// `1.5`
  case decimal
  /// `nil`
  case none
  /// `.name`
  case member(String)
  /// `{ print($0) }`
  case closure
  /// `{ print($0); count += 1 }`, which gives nothing: the compiler does not look whether it has to.
  case block
  /// `{ let next = $0 + 1; return next }`: the compiler does not look whether what it gives had to become an optional.
  case body

  /// What callers write, and whether it is of that type where nothing else is said.
  struct Argument {
    var text: String
    var isDefault = false
  }
}

extension Surface {
  /// How an argument for a parameter of the type is spelled; nil where it is not spelled so.
  /// - Parameter isFormer: It was written for this type.
  func argument(for type: TypeStructure, spelled spelling: ArgumentSpelling, isFormer: Bool = false) -> ArgumentSpelling.Argument? {
    let isNumber = type.head == .nominal("Double") || type.head == .nominal("Float")
    switch spelling {
    case .value: return nil
    case .literal: return isNumber ? .init(text: "1") : literal(for: type)
    case .decimal: return isNumber ? .init(text: "1.5", isDefault: type.head == .nominal("Double")) : nil
    case .none:
      return type.isOptional || conforms(type, toAny: ["ExpressibleByNilLiteral"]) ? .init(text: "nil") : nil
    case .member(let name): return memberNames(of: type).contains(name) ? .init(text: ".\(name)") : nil
    case .closure:
      guard let inputs = type.closureInputs, !inputs.isEmpty, type.functionResult == .void else { return nil }
      return .init(text: "{ \(inputs.count) }")
    case .block:
      // The one that runs on an actor gives way.
      guard let inputs = type.closureInputs, let result = type.functionResult, type.withoutSendable.hasNoAttributes,
        isFormer ? result == .void : result.isFixed
      else { return nil }
      return .init(text: "{ \(inputs.map(\.text)) }")
    case .body:
      guard let inputs = type.closureInputs, let result = type.functionResult, type.withoutSendable.hasNoAttributes,
        result != .void, result.isFixed
      else { return nil }
      let given = result.isOptional ? result.arguments[0] : result
      return .init(text: "{ \(inputs.map(\.text)) \(given.text) }")
    }
  }

  /// The literal that is the usual way to write a value of the type.
  private func literal(for type: TypeStructure) -> ArgumentSpelling.Argument? {
    if type.head == .array, let element = type.arguments.first { return .init(text: "[\(element.text)]", isDefault: true) }
    guard case .nominal(let name) = type.head else { return nil }
    let standard = StandardLibrary.literalType(for: name)
    if name == "Int" || standard == "Int" { return .init(text: "1", isDefault: standard == nil) }
    if name == "String" || standard == "String" { return .init(text: "\"a\"", isDefault: standard == nil) }
    if ["Set", "ArraySlice", "ContiguousArray"].contains(name), let element = type.arguments.first {
      return .init(text: "[\(element.text)]")
    }
    if conforms(type, toAny: ["ExpressibleByStringLiteral", "ExpressibleByStringInterpolation"]) { return .init(text: "\"a\"") }
    return conforms(type, toAny: ["ExpressibleByIntegerLiteral"]) ? .init(text: "1") : nil
  }

  /// Whether a type of this module conforms to one of the protocols.
  private func conforms(_ type: TypeStructure, toAny protocols: Set<String>) -> Bool {
    guard case .nominal(let name) = type.head, declaration(of: type) != nil else { return false }
    return !ancestors(of: name).isDisjoint(with: protocols)
  }

  /// What is written with a dot where a value of the type is asked for: cases and the type's constants.
  func memberNames(of type: TypeStructure) -> Set<String> {
    guard let declaration = declaration(of: type), declaration.kind.isNominal else { return [] }
    let own: Set<String?> = ["Self", fullName(of: declaration)]
    let values = (members[declaration.id] ?? []).filter { member in
      (member.kind == .enumCase ? member.parameters?.isEmpty != false : member.kind == .staticProperty && own.contains(member.type?.text))
        && concealment(of: member) == nil
    }
    return Set(values.map(\.name))
  }
}

extension TypeStructure {
  fileprivate var hasNoAttributes: Bool {
    if case .function(let traits) = head { traits.attributes.isEmpty } else { true }
  }

  /// What a closure that can be written without marks takes; nil for everything else.
  fileprivate var closureInputs: ArraySlice<TypeStructure>? {
    guard case .function(let traits) = head, traits.throwing == .never, !traits.isAsync else { return nil }
    return arguments.dropLast()
  }
}
