import APIModel

extension Declaration {
  /// Whether `Self` stands where a subclass could not stand for its class (`[Self]` as a result, `Box<Self>`), so that no
  /// class that has subclasses meets the requirement, whoever implements it (as Swift 6.3 checks).
  var isForFinalClasses: Bool {
    guard kind != .initializer else { return false }
    return (parameters ?? []).contains { parameter in
      let type = TypeStructure(parameter.type)
      return parameter.isInout ? type.mentionsSelf : type.fixesSelf(inParameter: true)
    } || type.map { TypeStructure($0).fixesSelf(inParameter: false) } == true
  }
}

extension Comparison {
  /// Whether an object of the old member's class may be one of a subclass: not of this module, where only it can make any.
  func mayBeSubclass(ofOld member: Declaration) -> Bool {
    guard let type = old.container(of: member), type.access != .open else { return true }
    let name = old.fullName(of: type)
    return old.snapshot.declarations.contains { $0.kind == .class && old.superclasses(of: old.fullName(of: $0)).contains(name) }
  }
}

extension TypeStructure {
  /// `Self`, not a member of it.
  fileprivate var mentionsSelf: Bool {
    switch head {
    case .selfType: true
    case .member, .any, .some: false
    default: arguments.contains(where: \.mentionsSelf)
    }
  }

  fileprivate func fixesSelf(inParameter isParameter: Bool) -> Bool {
    switch head {
    case .selfType: return false
    case .optional, .implicitlyUnwrapped, .specified, .variadic: return arguments.contains { $0.fixesSelf(inParameter: isParameter) }
    case .function:
      guard let result = arguments.last else { return false }
      let inputs = arguments.dropLast()
      return result.fixesSelf(inParameter: isParameter)
        || inputs.contains { isParameter ? $0.mentionsSelf : $0.fixesSelf(inParameter: true) }
    case .array, .dictionary, .tuple, .metatype:
      return isParameter ? arguments.contains { $0.fixesSelf(inParameter: true) } : mentionsSelf
    default: return mentionsSelf
    }
  }
}
