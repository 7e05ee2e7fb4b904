/// A function or variable that a header declares where a condition holds, or a macro that it defines
/// where nobody else has.
struct ConditionalName: Hashable {
  var name: String
  /// The innermost condition: `ifdef LIBRARY_LEGACY`, `else of if LIBRARY_API > 2`; of macros always
  /// `ifndef NAME` with the macro's own name.
  var condition: String

  /// A macro that is defined where nobody else has.
  var isFallback: Bool { condition == "ifndef \(name)" }
}

/// Reads, as text, which functions, variables and fallback macros stand between `#if` and `#endif`.
///
/// A name that the compiler did not see although it stands there is kept out by its condition: the
/// library has it all the same, for clients that ask for it. Conditions on the platform, on C++ and
/// `#if 0` are no such offer.
struct ConditionalNameFinder {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let guardMacro: String?

  private struct Group {
    var condition: String
    var isOffer: Bool
    /// The group around the whole header asks nothing of clients.
    var isGuard: Bool
  }

  private var groups: [Group] = []

  init(_ bytes: UnsafeBufferPointer<UInt8>, guardMacro: String?) {
    self.bytes = bytes
    self.guardMacro = guardMacro
  }

  mutating func names(between directives: [DirectiveScanner.Directive]) -> [ConditionalName] {
    var found: [ConditionalName] = []
    var textStart = 0
    for directive in directives {
      if let condition = offer {
        found += names(from: textStart, to: directive.start).map { ConditionalName(name: $0, condition: condition) }
      }
      textStart = directive.end
      if directive.name == "define", let name = fallback(directive) {
        found.append(ConditionalName(name: name, condition: "ifndef \(name)"))
      }
      see(directive)
    }
    return found
  }

  /// The innermost condition; nil where none is, or where the text is for somebody else.
  private var offer: String? {
    let inner = groups.filter { !$0.isGuard }
    return inner.allSatisfy(\.isOffer) ? inner.last?.condition : nil
  }

  /// The macro that is defined where nothing else stands in the way than that nobody has defined it.
  private func fallback(_ directive: DirectiveScanner.Directive) -> String? {
    var lexer = TokenLexer(bytes, from: directive.bodyStart, to: directive.end)
    let inner = groups.filter { !$0.isGuard }
    guard !inner.isEmpty, case .identifier(let name)? = lexer.next()?.kind else { return nil }
    let questions: Set<String> = ["ifndef\(name)", "if!defined(\(name))", "if!defined\(name)"]
    return inner.allSatisfy { questions.contains($0.condition.filter { $0 != " " }) } ? name : nil
  }

  private mutating func see(_ directive: DirectiveScanner.Directive) {
    switch directive.name {
    case "if", "ifdef", "ifndef": groups.append(group(directive))
    case "elif", "elifdef", "elifndef", "else":
      guard let last = groups.popLast() else { return }
      let isElse = directive.name == "else"
      var next = isElse ? last : group(directive)
      if isElse { next.condition = "else of \(last.condition)" }
      // `#if 0` … `#else`: the text there is for everybody, but it is behind a condition still.
      next.isOffer = last.isOffer && next.isOffer
      next.isGuard = false
      groups.append(next)
    case "endif": _ = groups.popLast()
    default: break
    }
  }

  private func group(_ directive: DirectiveScanner.Directive) -> Group {
    let lexer = TokenLexer(bytes, from: directive.bodyStart, to: directive.end)
    var rest = lexer
    let tokens = rest.rest()
    var conditions = PlatformConditions()
    conditions.see("if", lexer)
    let text = tokens.map { ($0.isSpaced ? " " : "") + $0.text }.joined()
    let names = tokens.compactMap { if case .identifier(let name) = $0.kind { name } else { nil } }
    let isOffer =
      !conditions.isForPlatform && names.contains { $0 != "defined" }
      && !names.contains { $0 == "__cplusplus" || $0 == "__STDC__" || $0.hasPrefix("__STDC_") }
    return Group(
      condition: directive.name + (text.hasPrefix(" ") ? "" : " ") + text, isOffer: isOffer,
      isGuard: guardMacro.map { names.contains($0) } == true)
  }

  /// Names outside all parentheses and braces that a parameter list, `;`, `=`, `[` or `,` follows.
  private func names(from start: Int, to end: Int) -> [String] {
    var lexer = TokenLexer(bytes, from: start, to: end)
    var names: [String] = []
    var depth = 0
    var last: String?
    while let token = lexer.next() {
      switch token.kind {
      case .identifier(let name):
        last = name
        continue
      case .punctuation(let text):
        if depth == 0, let last, ["(", ";", "=", "[", ","].contains(text) { names.append(last) }
        if text == "(" || text == "{" { depth += 1 }
        if text == ")" || text == "}" { depth = max(0, depth - 1) }
      default: break
      }
      last = nil
    }
    return names
  }
}
