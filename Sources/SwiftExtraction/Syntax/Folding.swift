import SwiftSyntax

/// Writes code on one line with white space that does not depend on its author's.
enum Folding {
  /// The tokens of `node` with one space where there was white space or a comment, none inside
  /// brackets and before commas, always one after commas and inside braces. Text of string
  /// literals stays.
  ///
  /// - Parameter end: Tokens from here on are left out.
  static func fold(_ node: Syntax, stoppingAt end: AbsolutePosition? = nil) -> String {
    var result = ""
    var last: TokenSyntax?
    for token in node.tokens(viewMode: .sourceAccurate) {
      if let end, token.position >= end { break }
      if let last, needsSpace(last, token) { result += " " }
      result += token.text
      last = token
    }
    return result
  }

  private static func needsSpace(_ left: TokenSyntax, _ right: TokenSyntax) -> Bool {
    switch (left.tokenKind, right.tokenKind) {
    case (.stringSegment, _), (_, .stringSegment): return false
    case (.leftBrace, .rightBrace): return false
    case (.comma, _), (.leftBrace, _), (_, .rightBrace): return true
    case (_, .comma), (.leftParen, _), (_, .rightParen), (.leftSquare, _), (_, .rightSquare): return false
    default: return !left.trailingTrivia.isEmpty || !right.leadingTrivia.isEmpty
    }
  }
}
