import APIModel

/// What a parameter asks for on both sides, as far as it is a matter of its type.
extension SignatureMatcher {
  /// The types of both. Where the names differ, an alias of a closure's type may stand on one side: there the closure
  /// is compared. An alias on both sides tells of itself.
  func structures(_ old: Parameter, _ new: Parameter) -> (TypeStructure, TypeStructure) {
    let (before, after) = (TypeStructure(old.type), TypeStructure(new.type))
    if old.type == new.type { return (before, after) }
    return (comparison.old.resolvingFunctions(before), comparison.new.resolvingFunctions(after))
  }

  func bare(_ old: Parameter, _ new: Parameter) -> (TypeStructure, TypeStructure) {
    let (before, after) = structures(old, new)
    return (Self.bare(before, of: old), Self.bare(after, of: new))
  }

  /// What callers pass on both sides: a value and an autoclosure of it differ in the attribute alone.
  func passed(_ old: Parameter, _ new: Parameter) -> (TypeStructure, TypeStructure) {
    let (before, after) = bare(old, new)
    guard old.isAutoclosure != new.isAutoclosure, let value = (old.isAutoclosure ? before : after).functionResult
    else { return (before, after) }
    return old.isAutoclosure ? (value, after) : (before, value)
  }

  /// Whether it takes the names that are looked up at run time, which the compiler writes as literals.
  func isMemberName(_ new: Parameter, _ type: TypeStructure) -> Bool {
    guard self.new.kind.callForm == DeclarationKind.subscript.callForm, new.label == "dynamicMember",
      case .nominal(let name) = type.head
    else { return false }
    if ["String", "StaticString", "Substring"].contains(name) { return true }
    return comparison.new.declaration(of: type) != nil
      && comparison.conforms(type, to: TypeStructure(.nominal("ExpressibleByStringLiteral"))) == true
  }

  /// The type without what has an edit of its own: `@Sendable`, variadic dots, specifiers.
  private static func bare(_ type: TypeStructure, of parameter: Parameter) -> TypeStructure {
    var type = type
    while type.arguments.count == 1 {
      if case .specified = type.head { type = type.arguments[0] } else if type.head == .variadic { type = type.arguments[0] } else { break }
    }
    if let sent = type.sentResult { type.arguments[type.arguments.count - 1] = sent }
    // A variadic parameter and an array of the same elements differ in that alone.
    if parameter.isVariadic, type.head != .array { return TypeStructure(.array, [type.withoutSendable]) }
    return type.withoutSendable
  }
}
