internal import APIDiff
internal import APIModel
internal import SwiftParser
internal import SwiftSyntax

/// What a Swift source says about the places where it uses a library.
///
/// Facts are looked up from a place outwards, for the places that are asked for alone: a client has
/// thousands of lines, and a break meets a few of them.
struct SwiftFacts {
  private let tree: SourceFileSyntax
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
    syntax.call = use.call
    syntax.isChained = use.isChained
    syntax.passed = (use.arguments + use.operands).map { argument in
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
    syntax.end = use.end.map(location)
    syntax.builderParts = blocks(of: use, token)
    syntax.isTried = use.isCovered(by: .try)
    syntax.isAwaited = use.isCovered(by: .await)
    syntax.context = use.context
    syntax.isUnwrapped = use.isUnwrapped
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
    syntax.keyPath = use.keyPath
    syntax.spelling = token.text
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
    if let (item, branch) = Self.pattern(around: token) {
      syntax.pattern = SwitchReader.coverage(of: token, in: item, branch)
      syntax.switchLocation = location(of: branch.switchKeyword)
    }
    if let function = token.parent?.as(FunctionDeclSyntax.self), function.name.id == token.id {
      let effects = function.signature.effectSpecifiers
      if effects?.throwsClause != nil { syntax.effects.insert(.throwing) }
      if effects?.asyncSpecifier != nil { syntax.effects.insert(.asynchronous) }
    }
    if let binding = token.parent?.parent?.as(PatternBindingSyntax.self), binding.pattern.firstToken(viewMode: .sourceAccurate)?.id == token.id {
      syntax.effects.formUnion(Self.effects(of: binding))
    }
    syntax.enclosing = Self.owner(ofMember: token).map(members)
    if let owner = inheriting(token) {
      syntax.members = members(of: owner)
      syntax.members?.names = names(in: groups(of: owner))
    }
    if Self.ancestor(of: Syntax(token), as: ImportDeclSyntax.self) != nil { syntax.fileNames = names(in: [Syntax(tree)]) }
    if let type = Self.extended(by: token) {
      let whereClause = type.genericWhereClause.map { Array($0.tokens(viewMode: .sourceAccurate)) } ?? []
      let tokens = whereClause + Array(type.memberBlock.tokens(viewMode: .sourceAccurate))
      let names = tokens.filter { $0.parent?.is(IdentifierTypeSyntax.self) == true }
      syntax.extensionNames = Dictionary(grouping: names, by: \.text).mapValues { $0.map { location(of: $0) } }
    }
    return syntax
  }

  private func location(of node: some SyntaxProtocol) -> APIModel.SourceLocation {
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

  // MARK: Members

  private static func effects(of binding: PatternBindingSyntax) -> Set<UseSyntax.Effect> {
    let isVariable = binding.parent?.parent?.as(VariableDeclSyntax.self)?.bindingSpecifier.tokenKind == .keyword(.var)
    guard let block = binding.accessorBlock else { return isVariable ? [.settable] : [] }
    guard case .accessors(let list) = block.accessors else { return [] }
    let names = Set(list.map(\.accessorSpecifier.text))
    let isObserved = !names.isDisjoint(with: ["willSet", "didSet"])
    if isObserved { return [.observed, .settable] }
    return names.isDisjoint(with: ["set", "_modify"]) ? [] : [.settable]
  }

  /// The type or extension of which the token names a member.
  private static func owner(ofMember token: TokenSyntax) -> Syntax? {
    guard let item = ancestor(of: Syntax(token), as: MemberBlockItemSyntax.self),
      names(of: item.decl).contains(where: { $0.token.id == token.id }),
      let group = item.parent?.parent?.parent, group.asProtocol((any DeclGroupSyntax).self) != nil
    else { return nil }
    return group
  }

  /// Where the compiler points to for each entry of an inheritance clause: the type's name, or the extension.
  private func heads(of group: any DeclGroupSyntax) -> [String: APIModel.SourceLocation] {
    let place = Syntax(group).as(ExtensionDeclSyntax.self).map { location(of: $0.extensionKeyword) }
      ?? Syntax(group).asProtocol((any NamedDeclSyntax).self).map { location(of: $0.name) }
    guard let place else { return [:] }
    let names = (group.inheritanceClause?.inheritedTypes ?? []).compactMap {
      $0.type.lastToken(viewMode: .sourceAccurate)?.text
    }
    return Dictionary(names.map { ($0, place) }) { first, _ in first }
  }

  /// A type with its extensions in the file.
  private func groups(of declaration: Syntax) -> [Syntax] {
    let others = tree.statements.map { Syntax($0.item) }.filter {
      $0.id != declaration.id && $0.is(ExtensionDeclSyntax.self) && Self.name(of: $0) == Self.name(of: declaration)
    }
    return [declaration] + others
  }

  /// The names that stand alone, and are not declared there.
  private func names(in nodes: [Syntax]) -> [String: [APIModel.SourceLocation]] {
    var found: [String: [APIModel.SourceLocation]] = [:]
    var declared: Set<String> = []
    for token in nodes.flatMap({ $0.tokens(viewMode: .sourceAccurate) }) {
      guard case .identifier(let name) = token.tokenKind, let parent = token.parent else { continue }
      if let reference = parent.as(DeclReferenceExprSyntax.self) {
        if reference.parent?.as(MemberAccessExprSyntax.self)?.declName.id == reference.id { continue }
        found[name, default: []].append(location(of: token))
      } else if parent.is(IdentifierTypeSyntax.self) {
        found[name, default: []].append(location(of: token))
      } else if parent.asProtocol((any NamedDeclSyntax).self) != nil || parent.is(IdentifierPatternSyntax.self)
        || parent.is(FunctionParameterSyntax.self) || parent.is(TypeAliasDeclSyntax.self)
      {
        declared.insert(name)
      }
    }
    return found.filter { !declared.contains($0.key) }
  }

  /// The heads of what the compiler derives for a type, and the type does not define.
  private func undefinedHeads(of group: any DeclGroupSyntax) -> [String: APIModel.SourceLocation] {
    let own = members(of: Syntax(group)).places.keys
    return heads(of: group).filter { name, _ in
      switch name {
      case "Equatable", "Hashable": !own.contains { $0.hasPrefix("==(") }
      case "Encodable": !own.contains("encode(to:)")
      case "Decodable": !own.contains("init(from:)")
      case "Codable": !own.contains("encode(to:)") || !own.contains("init(from:)")
      default: false
      }
    }
  }

  /// The declaration in whose inheritance clause the token stands.
  private func inheriting(_ token: TokenSyntax) -> Syntax? {
    guard let clause = Self.ancestor(of: Syntax(token), as: InheritanceClauseSyntax.self), let owner = clause.parent,
      owner.asProtocol((any DeclGroupSyntax).self) != nil
    else { return nil }
    return owner
  }

  /// The members of a type, with those that its extensions in the file give it.
  private func members(of declaration: Syntax) -> UseSyntax.Members {
    let group = declaration.asProtocol((any DeclGroupSyntax).self)
    let name = Self.name(of: declaration)
    var found: [String: APIModel.SourceLocation] = [:]
    var heads: [String: APIModel.SourceLocation] = [:]
    for item in tree.statements {
      guard let other = Syntax(item.item).asProtocol((any DeclGroupSyntax).self), Self.name(of: Syntax(other)) == name else { continue }
      found.merge(places(of: other.memberBlock)) { first, _ in first }
      heads.merge(self.heads(of: other)) { first, _ in first }
    }
    if let group { heads.merge(self.heads(of: group)) { first, _ in first } }
    if let group { found.merge(places(of: group.memberBlock)) { first, _ in first } }
    let end = group.map { location(of: $0.memberBlock.rightBrace) } ?? location(of: declaration)
    var members = UseSyntax.Members(places: found, isProtocol: declaration.is(ProtocolDeclSyntax.self), end: end)
    members.heads = heads
    for item in tree.statements {
      guard let other = Syntax(item.item).asProtocol((any DeclGroupSyntax).self), Self.name(of: Syntax(other)) == name else { continue }
      members.signatures.merge(Self.signatures(of: other.memberBlock)) { $0.union($1) }
    }
    return members
  }

  private func places(of block: MemberBlockSyntax) -> [String: APIModel.SourceLocation] {
    let members = block.members.flatMap { item in Self.names(of: item.decl).map { ($0.name, location(of: $0.token)) } }
    return Dictionary(members) { first, _ in first }
  }

  /// What functions take and give that override nothing; properties only are there or not.
  private static func signatures(of block: MemberBlockSyntax) -> [String: Set<UseSyntax.Members.Signature>] {
    var result: [String: Set<UseSyntax.Members.Signature>] = [:]
    for item in block.members {
      let modifiers = item.decl.asProtocol((any WithModifiersSyntax).self)?.modifiers
      if modifiers?.contains(where: { $0.name.text == "override" }) == true { continue }
      let isStatic = modifiers?.contains { ["static", "class"].contains($0.name.text) } ?? false
      var types = ""
      if let function = item.decl.as(FunctionDeclSyntax.self) {
        let parameters = function.signature.parameterClause.parameters.map { $0.type.trimmedDescription }
        types = parameters.joined(separator: ",") + "->" + (function.signature.returnClause?.type.trimmedDescription ?? "()")
      } else if !item.decl.is(VariableDeclSyntax.self) {
        continue
      }
      types.removeAll(where: \.isWhitespace)
      for (name, _) in names(of: item.decl) { result[name, default: []].insert(.init(types: types, isStatic: isStatic)) }
    }
    return result
  }

  private static func name(of declaration: Syntax) -> String? {
    if let node = declaration.as(ExtensionDeclSyntax.self) { return node.extendedType.trimmedDescription }
    return declaration.asProtocol((any NamedDeclSyntax).self)?.name.text
  }

  private static func names(of declaration: DeclSyntax) -> [(name: String, token: TokenSyntax)] {
    if let node = declaration.as(InitializerDeclSyntax.self) {
      return [("init\(labels(node.signature.parameterClause))", node.initKeyword)]
    }
    if let node = declaration.as(SubscriptDeclSyntax.self) {
      return [("subscript\(labels(node.parameterClause, isSubscript: true))", node.subscriptKeyword)]
    }
    if let node = declaration.as(FunctionDeclSyntax.self) {
      return [(node.name.text + labels(node.signature.parameterClause), node.name)]
    }
    if let variable = declaration.as(VariableDeclSyntax.self) {
      return variable.bindings.compactMap { $0.pattern.as(IdentifierPatternSyntax.self)?.identifier }.map { ($0.text, $0) }
    }
    if let cases = declaration.as(EnumCaseDeclSyntax.self) { return cases.elements.map { ($0.name.text, $0.name) } }
    return Syntax(declaration).asProtocol((any NamedDeclSyntax).self).map { [($0.name.text, $0.name)] } ?? []
  }

  /// `(_:for:)`
  private static func labels(_ clause: FunctionParameterClauseSyntax, isSubscript: Bool = false) -> String {
    // A subscript's parameter has a label only when it is written twice.
    let labels = clause.parameters.map { isSubscript && $0.secondName == nil ? "_" : $0.firstName.text }
    return "(" + labels.map { "\($0):" }.joined() + ")"
  }

  /// The extension whose type the token names.
  private static func extended(by token: TokenSyntax) -> ExtensionDeclSyntax? {
    guard let declaration = ancestor(of: Syntax(token), as: ExtensionDeclSyntax.self),
      declaration.extendedType.lastToken(viewMode: .sourceAccurate)?.id == token.id
    else { return nil }
    return declaration
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
