internal import APIDiff
internal import SwiftSyntax

/// What a closure uses of the code around it, and of what it gets.
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

  /// Whether the closure names no type of what it gets, and hands it only to what takes values of every type.
  static func takesAnything(_ closure: ClosureExprSyntax) -> Bool {
    var names: Set<String> = []
    switch closure.signature?.parameterClause {
    case .simpleInput(let list)?: names = Set(list.map(\.name.text))
    case .parameterClause(let clause)?:
      if clause.parameters.contains(where: { $0.type != nil }) { return false }
      names = Set(clause.parameters.map { ($0.secondName ?? $0.firstName).text })
    case nil: break
    }
    return closure.statements.tokens(viewMode: .sourceAccurate).allSatisfy { token in
      if case .dollarIdentifier = token.tokenKind { return UsedName(token).context == .discarded }
      return !names.contains(token.text) || UsedName(token).context == .discarded
    }
  }

  /// What a closure calls the values that it gets; empty where it says of what types they are.
  static func names(of closure: ClosureExprSyntax) -> [String] {
    switch closure.signature?.parameterClause {
    case .simpleInput(let list)?: return list.map(\.name.text)
    case .parameterClause(let clause)? where clause.parameters.contains { $0.type != nil }: return []
    case .parameterClause(let clause)?: return clause.parameters.map { ($0.secondName ?? $0.firstName).text }
    case nil: return (0..<SwiftFacts.parameterCount(closure)).map { "$\($0)" }
    }
  }

  private static func isDeclared(_ token: TokenSyntax) -> Bool {
    guard let parent = token.parent else { return false }
    return parent.is(IdentifierPatternSyntax.self) || parent.is(ClosureShorthandParameterSyntax.self) || parent.is(ClosureParameterSyntax.self)
  }
}
