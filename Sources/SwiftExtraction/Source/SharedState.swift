import SwiftSyntax

/// Global and static variables, which every thread reaches.
enum SharedState {
  /// Attributes that neither isolate a variable nor take its storage away, as property wrappers and macros may.
  private static let harmless: Set<String> = ["available", "usableFromInline", "objc", "nonobjc", "_spi", "inline", "_silgen_name"]

  /// Whether a global or static declaration is a variable with storage that nothing guards.
  static func isUnguarded(_ syntax: DeclSyntax, at name: TokenSyntax) -> Bool {
    guard let node = syntax.as(VariableDeclSyntax.self), node.bindingSpecifier.text == "var",
      !node.modifiers.contains(where: { $0.name.text == "nonisolated" }),
      node.attributes.allSatisfy({ harmless.contains($0.as(AttributeSyntax.self)?.attributeName.trimmedDescription ?? "") }),
      let binding = node.bindings.first(where: { $0.pattern.as(IdentifierPatternSyntax.self)?.identifier == name })
    else { return false }
    guard let block = binding.accessorBlock else { return true }
    guard case .accessors(let accessors) = block.accessors else { return false }
    return accessors.allSatisfy { ["willSet", "didSet"].contains($0.accessorSpecifier.text) }
  }
}
