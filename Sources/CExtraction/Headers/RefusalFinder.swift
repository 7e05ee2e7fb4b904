/// Recognises, as text, a header that is not to be included directly:
///
/// ```
/// #if !defined(LIBRARY_INSIDE) && !defined(LIBRARY_COMPILATION)
/// #error "Only <library.h> can be included directly."
/// #endif
/// ```
struct RefusalFinder {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let guardMacro: String?

  init(_ bytes: UnsafeBufferPointer<UInt8>, guardMacro: String?) {
    self.bytes = bytes
    self.guardMacro = guardMacro
  }

  /// The macros of which one must be defined; empty where nothing is asked.
  func wanted(_ directives: [DirectiveScanner.Directive]) -> Set<String> {
    let own = Set(directives.filter { $0.name == "define" }.compactMap { names($0).first })
    var depth = 0
    for (index, directive) in directives.enumerated() {
      switch directive.name {
      case "if", "ifdef", "ifndef":
        if names(directive) == guardMacro.map({ [$0] }) { continue }
        // What stands inside another condition may be for others.
        let next = index + 1 < directives.count ? directives[index + 1].name : ""
        let isRefusal = depth == 0 && next == "error" && asksForDefinitions(directive)
        // What the header may have defined itself was not asked of clients.
        if isRefusal, Set(names(directive)).isDisjoint(with: own) { return Set(names(directive)) }
        depth += 1
      case "endif": depth -= 1
      default: break
      }
    }
    return []
  }

  private func tokens(_ directive: DirectiveScanner.Directive) -> [Token] {
    var lexer = TokenLexer(bytes, from: directive.bodyStart, to: directive.end)
    return lexer.rest()
  }

  private func names(_ directive: DirectiveScanner.Directive) -> [String] {
    tokens(directive).compactMap { if case .identifier(let name) = $0.kind, name != "defined" { name } else { nil } }
  }

  /// `#ifndef X`, or nothing but `!defined(X)` joined by `&&`, where X is no platform's macro.
  private func asksForDefinitions(_ directive: DirectiveScanner.Directive) -> Bool {
    var conditions = PlatformConditions()
    conditions.see("if", TokenLexer(bytes, from: directive.bodyStart, to: directive.end))
    guard !conditions.isForPlatform, !names(directive).contains(where: { $0.hasPrefix("__STDC") || $0 == "__cplusplus" })
    else { return false }
    switch directive.name {
    case "ifndef": return true
    case "if":
      let text = tokens(directive).map(\.text).filter { $0 != "(" && $0 != ")" }.joined(separator: " ")
      return text.split(separator: " && ").allSatisfy { $0.hasPrefix("! defined ") && !$0.contains(" || ") }
    default: return false
    }
  }
}
