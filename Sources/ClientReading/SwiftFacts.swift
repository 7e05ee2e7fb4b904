internal import APIDiff
internal import APIModel
internal import SwiftParser
internal import SwiftSyntax

/// What a Swift source says about the places where it uses a library.
///
/// Facts are looked up from a place outwards, for the places that are asked for alone: a client has
/// thousands of lines, and a break meets a few of them.
struct SwiftFacts {
  let tree: SourceFileSyntax
  private let converter: SourceLocationConverter
  private let file: String

  init(_ text: String, file: String) {
    tree = Parser.parse(source: text)
    converter = SourceLocationConverter(fileName: file, tree: tree)
    self.file = file
  }

  func syntax(line: Int, column: Int) -> UseSyntax {
    var syntax = UseSyntax()
    guard line > 0, column > 0,
      let token = tree.token(at: converter.position(ofLine: line, column: column))
    else { return syntax }
    let use = UsedName(token)
    readUse(use, token, &syntax)
    readSurroundings(token, &syntax)
    readMembers(token, &syntax)
    return syntax
  }

  /// What is made of the name.
  private func readUse(_ use: UsedName, _ token: TokenSyntax, _ syntax: inout UseSyntax) {
    syntax.call = use.call
    syntax.isChained = use.isChained
    syntax.passed = (use.arguments + use.operands).map(passed)
    syntax.end = use.end.map(location)
    syntax.builderParts = blocks(of: use, token)
    syntax.isTried = use.isCovered(by: .try)
    syntax.isAwaited = use.isCovered(by: .await)
    syntax.context = use.context
    syntax.isUnwrapped = use.isUnwrapped
    syntax.keyPath = use.keyPath
    syntax.spelling = token.text
    if let value = use.value {
      let uses = ValueUses(of: value) { location(of: $0) }
      syntax.demand = uses.demand
      syntax.passedTo = uses.passedTo
      syntax.followed = uses.followed
    } else if let mention = TypeMention(token, location: { location(of: $0) }) {
      syntax.followed = mention.declared
      syntax.typeRole = mention.role { undefinedHeads(of: $0) }
    } else {
      syntax.passedTo = use.madeOfLiteral
    }
  }

  private func passed(_ argument: ExprSyntax) -> PassedValue {
    var passed = PassedValue(form: Self.form(argument), location: location(of: argument))
    if let closure = argument.as(ClosureExprSyntax.self) {
      passed.isIndependent = ClosureCaptures.areNone(in: closure)
      passed.takesAnything = ClosureCaptures.takesAnything(closure)
      passed.closureValues = ClosureCaptures.names(of: closure).map {
        $0 == "_" ? FollowedValue(part: .whole) : ValueUses.uses(of: $0, as: .whole, in: [Syntax(closure.statements)]) { location(of: $0) }
      }
    }
    let callee = argument.as(FunctionCallExprSyntax.self)?.calledExpression
    if callee != nil || argument.is(MemberAccessExprSyntax.self) { passed.source = UsedName.callee(of: callee ?? argument)?.text }
    return passed
  }

  /// What stands around the name.
  private func readSurroundings(_ token: TokenSyntax, _ syntax: inout UseSyntax) {
    let surroundings = Surroundings(token)
    syntax.isAttribute = surroundings.isAttribute
    if syntax.isAttribute {
      syntax.projections = projections(of: token)
      syntax.writes = writes(ofPropertyWith: token)
    }
    syntax.isTypeHead = surroundings.isTypeHead
    syntax.isAsynchronous = surroundings.isAsynchronous
    syntax.isPattern = surroundings.isPattern
    syntax.isNonisolated = surroundings.isNonisolated
    syntax.actors = surroundings.actors
    syntax.receiver = ReceiverReader(token).receiver
    guard let (item, branch) = Self.pattern(around: token) else { return }
    syntax.pattern = SwitchReader.coverage(of: token, in: item, branch)
    syntax.switchLocation = location(of: branch.switchKeyword)
  }

  func location(of node: some SyntaxProtocol) -> APIModel.SourceLocation {
    let place = converter.location(for: node.positionAfterSkippingLeadingTrivia)
    return APIModel.SourceLocation(file: file, line: place.line, column: place.column)
  }

  /// What the closures of a call, or the body below an attribute, consist of.
  private func blocks(of use: UsedName, _ token: TokenSyntax) -> [UseSyntax.BuilderPart: APIModel.SourceLocation] {
    var blocks = BuilderBlocks { location(of: $0) }
    for closure in use.arguments.compactMap({ $0.as(ClosureExprSyntax.self) }) { blocks.read(closure.statements) }
    guard Surroundings(token).isAttribute, let owner = Self.ancestor(of: Syntax(token), as: AttributeListSyntax.self)?.parent else {
      return blocks.parts
    }
    if let body = owner.as(FunctionDeclSyntax.self)?.body { blocks.read(body.statements) }
    if case .getter(let body)? = owner.as(VariableDeclSyntax.self)?.bindings.first?.accessorBlock?.accessors { blocks.read(body) }
    return blocks.parts
  }

  /// Where `$name` stands, of the properties that the token's attribute is of.
  private func projections(of token: TokenSyntax) -> [APIModel.SourceLocation] {
    guard let variable = Self.ancestor(of: Syntax(token), as: AttributeListSyntax.self)?.parent?.as(VariableDeclSyntax.self) else { return [] }
    let names = Set(variable.bindings.map { "$" + $0.pattern.trimmedDescription })
    return tree.tokens(viewMode: .sourceAccurate).filter { names.contains($0.text) }.map { location(of: $0) }
  }

  /// Where the properties are written that the token's attribute is of.
  private func writes(ofPropertyWith token: TokenSyntax) -> [APIModel.SourceLocation] {
    guard let variable = Self.ancestor(of: Syntax(token), as: AttributeListSyntax.self)?.parent?.as(VariableDeclSyntax.self),
      let scope = Self.ancestor(of: Syntax(variable), as: MemberBlockSyntax.self).map({ Syntax($0) }) ?? variable.parent?.parent
    else { return [] }
    let names = Set(variable.bindings.map { $0.pattern.trimmedDescription })
    return scope.tokens(viewMode: .sourceAccurate).filter { names.contains($0.text) && UsedName($0).isWritten }.map { location(of: $0) }
  }

  // MARK: Values

  static func form(_ expression: ExprSyntax) -> PassedValue.Form {
    if let tuple = expression.as(TupleExprSyntax.self), tuple.elements.count == 1, let inner = tuple.elements.first {
      return form(inner.expression)
    }
    if let signed = expression.as(PrefixOperatorExprSyntax.self), ["-", "+"].contains(signed.operator.text) {
      return form(signed.expression)
    }
    if let array = expression.as(ArrayExprSyntax.self) { return .array(array.elements.map { form($0.expression) }) }
    if let dictionary = expression.as(DictionaryExprSyntax.self) {
      guard case .elements(let elements) = dictionary.content else { return .dictionary([], []) }
      return .dictionary(elements.map { form($0.key) }, elements.map { form($0.value) })
    }
    if let member = expression.as(MemberAccessExprSyntax.self), member.base == nil {
      return .implicitMember(member.declName.baseName.text)
    }
    switch expression.kind {
    case .integerLiteralExpr: return .integer
    case .floatLiteralExpr: return .float
    case .stringLiteralExpr: return .string
    case .booleanLiteralExpr: return .boolean
    case .nilLiteralExpr: return .null
    case .closureExpr: return .closure(parameters: expression.as(ClosureExprSyntax.self).map(parameterCount) ?? 0)
    case .declReferenceExpr:
      let name = expression.as(DeclReferenceExprSyntax.self)?.baseName
      return name.map { Surroundings($0).isNonescapingParameter } == true ? .nonescaping : .other
    default: return .other
    }
  }

  /// How many parameters a closure names, or uses as `$0`, `$1`.
  static func parameterCount(_ closure: ClosureExprSyntax) -> Int {
    switch closure.signature?.parameterClause {
    case .simpleInput(let list)?: return list.count
    case .parameterClause(let clause)?: return clause.parameters.count
    case nil: break
    }
    let numbers = closure.statements.tokens(viewMode: .sourceAccurate).compactMap { token -> Int? in
      guard case .dollarIdentifier(let text) = token.tokenKind else { return nil }
      return Int(text.dropFirst())
    }
    return numbers.max().map { $0 + 1 } ?? 0
  }

  // MARK: Surroundings

  private static func pattern(around token: TokenSyntax) -> (item: SwitchCaseItemSyntax, SwitchExprSyntax)? {
    var node = Syntax(token)
    while let parent = node.parent {
      if let item = parent.as(SwitchCaseItemSyntax.self) {
        guard node.id == Syntax(item.pattern).id else { return nil }
        return ancestor(of: Syntax(item), as: SwitchExprSyntax.self).map { (item, $0) }
      }
      if parent.is(CodeBlockItemSyntax.self) { return nil }
      node = parent
    }
    return nil
  }

  static func ancestor<Node: SyntaxProtocol>(of node: Syntax, as type: Node.Type) -> Node? {
    var node = node
    while let parent = node.parent {
      if let found = parent.as(type) { return found }
      node = parent
    }
    return nil
  }
}

/// Whether switches have a way out.
private enum SwitchReader {
  static func coverage(of token: TokenSyntax, in item: SwitchCaseItemSyntax, _ node: SwitchExprSyntax) -> SwitchCoverage {
    let cases = node.cases.compactMap { $0.as(SwitchCaseSyntax.self) }
    let hasDefault = cases.contains { $0.label.is(SwitchDefaultLabelSyntax.self) || takesEverything($0) }
    if hasDefault { return .hasDefault }
    return outerName(of: item.pattern)?.id == token.id ? .exhaustive : .nested
  }

  /// The name that the whole pattern is about: `a` of `.a(let x)`.
  private static func outerName(of pattern: PatternSyntax) -> TokenSyntax? {
    if let binding = pattern.as(ValueBindingPatternSyntax.self) { return outerName(of: binding.pattern) }
    guard let expression = pattern.as(ExpressionPatternSyntax.self)?.expression else { return nil }
    if let call = expression.as(FunctionCallExprSyntax.self) { return UsedName.callee(of: call.calledExpression) }
    return UsedName.callee(of: expression)
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
