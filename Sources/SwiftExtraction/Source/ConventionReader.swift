import SwiftSyntax

/// Finds `@convention(c)` in a declaration, which symbol graphs leave out.
enum ConventionReader {
  /// For each function type of the declaration's types, in order of appearance, its convention
  /// attribute or the empty string; empty when none has one.
  static func conventions(_ declaration: DeclSyntax) -> [String] {
    let visitor = Visitor(viewMode: .sourceAccurate)
    visitor.walk(declaration)
    return visitor.conventions.contains { !$0.isEmpty } ? visitor.conventions : []
  }

  private final class Visitor: SyntaxVisitor {
    var conventions: [String] = []

    override func visit(_ node: CodeBlockSyntax) -> SyntaxVisitorContinueKind { .skipChildren }
    override func visit(_ node: MemberBlockSyntax) -> SyntaxVisitorContinueKind { .skipChildren }
    override func visit(_ node: AccessorBlockSyntax) -> SyntaxVisitorContinueKind { .skipChildren }
    override func visit(_ node: InitializerClauseSyntax) -> SyntaxVisitorContinueKind { .skipChildren }

    override func visit(_ node: FunctionTypeSyntax) -> SyntaxVisitorContinueKind {
      conventions.append(convention(of: node))
      return .visitChildren
    }

    private func convention(of node: FunctionTypeSyntax) -> String {
      var parent = node.parent
      // Parentheses may stand between the attribute and its type.
      while let node = parent, node.is(TupleTypeElementSyntax.self) || node.is(TupleTypeElementListSyntax.self)
        || node.is(TupleTypeSyntax.self)
      {
        parent = node.parent
      }
      for element in parent?.as(AttributedTypeSyntax.self)?.attributes ?? [] {
        guard case .attribute(let attribute) = element,
          attribute.attributeName.trimmedDescription == "convention"
        else { continue }
        let text = Folding.fold(Syntax(attribute))
        return text == "@convention(swift)" ? "" : text
      }
      return ""
    }
  }
}
