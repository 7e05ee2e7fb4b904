import APIModel

extension Comparison {
  /// Whether values of the type certainly are `Sendable`, whatever its arguments.
  /// - Parameter orForeign: The answer for types of other modules that we do not know.
  func isSendable(_ type: TypeStructure, under declaration: Declaration, orForeign: Bool = false) -> Bool {
    let type = new.resolvingAlias(type)
    let isPart = { isSendable($0, under: declaration, orForeign: orForeign) }
    switch type.head {
    case .optional, .implicitlyUnwrapped, .array, .dictionary, .tuple, .variadic: return type.arguments.allSatisfy(isPart)
    case .specified(let specifier): return specifier == "sending" || type.arguments.allSatisfy(isPart)
    case .function(let traits): return traits.attributes.contains { $0 == "@Sendable" || $0 == "@MainActor" }
    case .any, .some: return type.constraints.contains(where: isPart)
    case .parameter:
      return declaration.generics.requirements.contains {
        $0.subject.text == type.text && isSendable(TypeStructure($0.constraint), under: declaration)
      }
    case .metatype: return true
    case .nominal(let name): return isSendable(named: name, orForeign) && type.arguments.allSatisfy(isPart)
    default: return false
    }
  }

  private func isSendable(named name: String, _ orForeign: Bool) -> Bool {
    if name == "Sendable" || StandardLibrary.sendableTypes.contains(name) { return true }
    let ancestors = new.ancestors(of: name)
    if ancestors.contains("Sendable") || StandardLibrary.ancestors(of: name).contains("Sendable") { return true }
    guard let local = new.localName(name), let type = new.byName[local]?.first(where: { $0.kind.isNominal }) else {
      return orForeign && !["Any", "AnyObject", "AnyHashable"].contains(name)
    }
    return type.kind == .actor || new.globalActor(of: type) != nil
  }
}

extension StandardLibrary {
  /// Everyday types of the standard library and of Foundation that are `Sendable` when their
  /// arguments are.
  static let sendableTypes: Set<String> = [
    "Array", "ArraySlice", "ContiguousArray", "Set", "Dictionary", "Optional", "Result", "Range", "ClosedRange",
    "Duration", "ObjectIdentifier", "StaticString", "Unicode.Scalar", "Error", "AsyncStream", "CheckedContinuation",
    "Foundation.URL", "Foundation.Data", "Foundation.Date", "Foundation.UUID", "Foundation.Decimal",
    "Foundation.Locale", "Foundation.TimeZone", "Foundation.Calendar", "Foundation.URLRequest",
    "Foundation.DateComponents", "Foundation.IndexPath",
  ]
}
