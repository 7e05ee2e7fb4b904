import APIModel

/// Names that the ecosystems agree are no API although the compiler lets clients use them.
enum NamingConvention {
  /// A leading underscore anywhere in the qualified name, or in the first label of a Swift
  /// initialiser.
  static func excludes(_ declaration: Declaration) -> Bool {
    if excludes(path: declaration.path) { return true }
    return declaration.kind == .initializer && declaration.parameters?.first?.label.map(isUnderscored) == true
  }

  static func excludes(path: some Sequence<String>) -> Bool { path.contains(where: isUnderscored) }

  private static func isUnderscored(_ name: String) -> Bool { name.utf8.first == UInt8(ascii: "_") }
}
