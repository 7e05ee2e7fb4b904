package import APIDiff
internal import APIModel
internal import Foundation
internal import SwiftParser
internal import SwiftSyntax

/// Adds to uses what the client's sources say about them: call shapes, switches, `try`.
///
/// The index has neither; the parser of the compiler has both, whatever version the compiler is.
package enum UseSyntaxReader {
  /// - Parameter root: The folder that the uses' files are relative to.
  package static func completed(_ uses: [ClientUse], root: String) -> [ClientUse] {
    var result: [ClientUse] = []
    result.reserveCapacity(uses.count)
    for (file, group) in Dictionary(grouping: uses, by: \.location.file).sorted(by: { $0.key < $1.key }) {
      guard let data = FileManager.default.contents(atPath: "\(root)/\(file)"), data.count < 1 << 26 else {
        result += group
        continue
      }
      let text = String(decoding: data, as: UTF8.self)
      let facts = file.hasSuffix(".swift") ? FileFacts(text, file: file) : FileFacts(lines: text)
      result += group.map { use in
        var use = use
        use.syntax = facts.syntax(at: use.location)
        return use
      }
    }
    return result
  }
}

/// What one source says, by place.
private struct FileFacts {
  private var lines: [String]
  private var facts: [Place: UseSyntax] = [:]

  struct Place: Hashable {
    var line: Int
    var column: Int
  }

  init(lines text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  init(_ text: String, file: String) {
    self.init(lines: text)
    let tree = Parser.parse(source: text)
    let visitor = FactVisitor(converter: SourceLocationConverter(fileName: file, tree: tree), file: file)
    visitor.walk(tree)
    facts = visitor.facts
  }

  func syntax(at location: APIModel.SourceLocation) -> UseSyntax {
    var syntax = facts[Place(line: location.line, column: location.column)] ?? UseSyntax()
    syntax.line = line(location.line)
    if let start = syntax.switchLocation { syntax.switchLine = line(start.line) }
    return syntax
  }

  private func line(_ number: Int) -> String {
    lines.indices.contains(number - 1) ? lines[number - 1].trimmingCharacters(in: .whitespaces) : ""
  }
}

private final class FactVisitor: SyntaxVisitor {
  private let converter: SourceLocationConverter
  private let file: String
  var facts: [FileFacts.Place: UseSyntax] = [:]
  private var tries = 0
  private var awaits = 0

  init(converter: SourceLocationConverter, file: String) {
    self.converter = converter
    self.file = file
    super.init(viewMode: .sourceAccurate)
  }

  private func place(of position: AbsolutePosition) -> FileFacts.Place {
    let location = converter.location(for: position)
    return FileFacts.Place(line: location.line, column: location.column)
  }

  private func note(_ token: TokenSyntax, _ change: (inout UseSyntax) -> Void) {
    change(&facts[place(of: token.positionAfterSkippingLeadingTrivia), default: UseSyntax()])
  }

  // MARK: try and await

  override func visit(_ node: TryExprSyntax) -> SyntaxVisitorContinueKind {
    tries += 1
    return .visitChildren
  }

  override func visitPost(_ node: TryExprSyntax) { tries -= 1 }

  override func visit(_ node: AwaitExprSyntax) -> SyntaxVisitorContinueKind {
    awaits += 1
    return .visitChildren
  }

  override func visitPost(_ node: AwaitExprSyntax) { awaits -= 1 }

  override func visit(_ token: TokenSyntax) -> SyntaxVisitorContinueKind {
    if tries > 0 || awaits > 0, case .identifier = token.tokenKind { mark(token) }
    if tries > 0 || awaits > 0, token.tokenKind == .keyword(.`init`) { mark(token) }
    return .visitChildren
  }

  private func mark(_ token: TokenSyntax) {
    note(token) { [tries, awaits] syntax in
      syntax.isTried = tries > 0
      syntax.isAwaited = awaits > 0
    }
  }

  // MARK: Calls

  override func visit(_ node: FunctionCallExprSyntax) -> SyntaxVisitorContinueKind {
    let closures = (node.trailingClosure == nil ? 0 : 1) + node.additionalTrailingClosures.count
    let shape = CallShape(labels: node.arguments.map { $0.label?.text }, trailingClosures: closures)
    if let callee = Self.callee(of: node.calledExpression) { note(callee) { $0.call = shape } }
    return .visitChildren
  }

  override func visit(_ node: SubscriptCallExprSyntax) -> SyntaxVisitorContinueKind {
    let shape = CallShape(labels: node.arguments.map { $0.label?.text })
    note(node.leftSquare) { $0.call = shape }
    return .visitChildren
  }

  override func visit(_ node: MacroExpansionExprSyntax) -> SyntaxVisitorContinueKind {
    note(node.macroName) { $0.call = CallShape(labels: node.arguments.map { $0.label?.text }) }
    return .visitChildren
  }

  override func visit(_ node: AttributeSyntax) -> SyntaxVisitorContinueKind {
    if case .argumentList(let list)? = node.arguments, let name = node.attributeName.lastToken(viewMode: .sourceAccurate) {
      note(name) { $0.call = CallShape(labels: list.map { $0.label?.text }) }
    }
    return .visitChildren
  }

  /// The token that names what is called.
  private static func callee(of expression: ExprSyntax) -> TokenSyntax? {
    if let member = expression.as(MemberAccessExprSyntax.self) { return member.declName.baseName }
    if let name = expression.as(DeclReferenceExprSyntax.self) { return name.baseName }
    if let generic = expression.as(GenericSpecializationExprSyntax.self) { return callee(of: generic.expression) }
    if let optional = expression.as(OptionalChainingExprSyntax.self) { return callee(of: optional.expression) }
    if let forced = expression.as(ForceUnwrapExprSyntax.self) { return callee(of: forced.expression) }
    if let tuple = expression.as(TupleExprSyntax.self), tuple.elements.count == 1 {
      return tuple.elements.first.flatMap { callee(of: $0.expression) }
    }
    return nil
  }

  // MARK: Switches

  override func visit(_ node: SwitchExprSyntax) -> SyntaxVisitorContinueKind {
    let cases = node.cases.compactMap { $0.as(SwitchCaseSyntax.self) }
    let hasDefault = cases.contains { $0.label.is(SwitchDefaultLabelSyntax.self) || Self.takesEverything($0) }
    let start = place(of: node.switchKeyword.positionAfterSkippingLeadingTrivia)
    let location = APIModel.SourceLocation(file: file, line: start.line, column: start.column)
    for item in cases.compactMap({ $0.label.as(SwitchCaseLabelSyntax.self) }).flatMap(\.caseItems) {
      let outer = Self.outerName(of: item.pattern)
      for token in item.pattern.tokens(viewMode: .sourceAccurate) {
        guard case .identifier = token.tokenKind else { continue }
        note(token) { syntax in
          syntax.pattern = hasDefault ? .hasDefault : token.id == outer?.id ? .exhaustive : .nested
          syntax.switchLocation = location
        }
      }
    }
    return .visitChildren
  }

  /// The name that the whole pattern is about: `a` of `.a(let x)`.
  private static func outerName(of pattern: PatternSyntax) -> TokenSyntax? {
    if let binding = pattern.as(ValueBindingPatternSyntax.self) { return outerName(of: binding.pattern) }
    guard let expression = pattern.as(ExpressionPatternSyntax.self)?.expression else { return nil }
    if let call = expression.as(FunctionCallExprSyntax.self) { return callee(of: call.calledExpression) }
    return callee(of: expression)
  }

  private static func takesEverything(_ node: SwitchCaseSyntax) -> Bool {
    guard let label = node.label.as(SwitchCaseLabelSyntax.self) else { return false }
    return label.caseItems.contains { item in
      guard item.whereClause == nil else { return false }
      if item.pattern.is(WildcardPatternSyntax.self) { return true }
      if let text = item.pattern.as(ExpressionPatternSyntax.self)?.expression, text.is(DiscardAssignmentExprSyntax.self) { return true }
      guard let binding = item.pattern.as(ValueBindingPatternSyntax.self) else { return false }
      return binding.pattern.is(IdentifierPatternSyntax.self) || binding.pattern.is(WildcardPatternSyntax.self)
    }
  }
}
