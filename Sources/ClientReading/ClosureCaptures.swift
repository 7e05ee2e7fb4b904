internal import SwiftSyntax

/// Whether a closure uses anything of the code around it.
enum ClosureCaptures {
  /// Only what is certain: names of types, and of what the closure declares itself.
  static func areNone(in closure: ClosureExprSyntax) -> Bool {
    if closure.signature?.capture != nil { return false }
    let tokens = Array(closure.tokens(viewMode: .sourceAccurate))
    let own = Set(tokens.filter(isDeclared).map(\.text)).union(["print", "debugPrint", "fatalError"])
    return tokens.allSatisfy { token in
      if token.tokenKind == .keyword(.self) || token.tokenKind == .keyword(.super) { return false }
      guard let reference = token.parent?.as(DeclReferenceExprSyntax.self), reference.baseName.id == token.id else { return true }
      if let member = reference.parent?.as(MemberAccessExprSyntax.self), member.declName.id == reference.id { return true }
      if case .dollarIdentifier = token.tokenKind { return true }
      return own.contains(token.text) || token.text.first?.isUppercase == true
    }
  }

  private static func isDeclared(_ token: TokenSyntax) -> Bool {
    guard let parent = token.parent else { return false }
    return parent.is(IdentifierPatternSyntax.self) || parent.is(ClosureShorthandParameterSyntax.self) || parent.is(ClosureParameterSyntax.self)
  }
}
