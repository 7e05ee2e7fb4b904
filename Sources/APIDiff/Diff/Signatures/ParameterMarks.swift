import APIModel

/// What differs between two parameters besides the type proper.
enum ParameterMarks {
  /// - Parameters:
  ///   - before: The old type, and `after` the new one, as `Sendable` is looked for in them.
  static func edits(
    from old: Parameter, to new: Parameter, _ before: TypeStructure, _ after: TypeStructure
  ) -> [ParameterEdit.Kind] {
    var edits: [ParameterEdit.Kind] = []
    if old.label != new.label { edits.append(.relabelled) }
    // A pack that became a list, or a list that became a pack, is another type.
    let isPack = [before, after].contains { $0.head == .packExpansion }
    if old.isVariadic != new.isVariadic, !isPack { edits.append(new.isVariadic ? .becameVariadic : .becameArray) }
    if old.isInout != new.isInout { edits.append(new.isInout ? .becameInout : .noLongerInout) }
    if let edit = defaultEdit(old, new) { edits.append(edit) }
    var (oldAttributes, newAttributes) = (attributes(of: old), attributes(of: new))
    if after.asksForMoreSendable(than: before) {
      newAttributes.insert("@Sendable")
    } else if before.asksForMoreSendable(than: after) {
      oldAttributes.insert("@Sendable")
    }
    // An alias of a closure's type is looked into.
    let isOptional = after.optionalFunction && !before.optionalFunction
    if isOptional, before.functionResult != nil, !oldAttributes.contains("@escaping"), !old.isAutoclosure {
      edits.append(.attributeAdded("@escaping"))
    }
    // Only a closure itself, or a typealias of one, can be one that does not escape; an optional one
    // always may, and so may a key path.
    if TypeStructure(old.type).isOptional || TypeStructure(new.type).isOptional || TypeStructure(old.type).isKeyPath {
      oldAttributes.remove("@escaping")
      newAttributes.remove("@escaping")
    }
    edits += newAttributes.subtracting(oldAttributes).sorted().map { .attributeAdded($0) }
    edits += oldAttributes.subtracting(newAttributes).sorted().map { .attributeRemoved($0) }
    let (oldSpecifiers, newSpecifiers) = (specifiers(of: old), specifiers(of: new))
    edits += newSpecifiers.subtracting(oldSpecifiers).sorted().map { .specifierAdded($0) }
    edits += oldSpecifiers.subtracting(newSpecifiers).sorted().map { .specifierRemoved($0) }
    return edits
  }

  private static func defaultEdit(_ old: Parameter, _ new: Parameter) -> ParameterEdit.Kind? {
    if old.hasDefault != new.hasDefault { return new.hasDefault ? .defaultAdded : .defaultRemoved }
    guard let before = old.defaultValue, let after = new.defaultValue, before != after else { return nil }
    return withoutSpaces(before) == withoutSpaces(after) ? nil : .defaultChanged
  }

  private static func withoutSpaces(_ text: String) -> String { text.filter { !$0.isWhitespace } }

  private static func attributes(of parameter: Parameter) -> Set<String> {
    var result = Set(parameter.attributes).subtracting(["@Sendable"])
    if case .function(let traits) = TypeStructure(parameter.type).head {
      result.formUnion(traits.attributes.filter { ["@escaping", "@autoclosure"].contains($0) })
    }
    return result
  }

  /// `inout` and the compiler's own names have no place here: the first has an edit of its own.
  private static func specifiers(of parameter: Parameter) -> Set<String> {
    let own = Set(parameter.specifiers).intersection(["sending", "isolated", "borrowing", "consuming", "_const"])
    // A closure whose result is sent on gives away, as the argument of a `sending` parameter does.
    return TypeStructure(parameter.type).sentResult == nil ? own : own.union(["sending"])
  }
}

extension TypeStructure {
  /// An optional closure, which always may escape.
  fileprivate var optionalFunction: Bool { isOptional && arguments.first?.functionResult != nil }
}

extension Parameter {
  var isAutoclosure: Bool { attributes.contains("@autoclosure") || type.text.hasPrefix("@autoclosure") }

  var isInout: Bool { specifiers.contains("inout") || type.text.hasPrefix("inout ") }
}
