import APIModel
import SwiftIfConfig
import SwiftSyntax

/// Collects `SourceFacts` from one file, without looking into bodies.
final class SourceVisitor: SyntaxVisitor {
  var facts = SourceFacts()
  let file: String
  let locations: SourceLocationConverter
  private let regions: ConfiguredRegions?
  let names: TypeNames
  var scopes: [Scope] = []

  /// A type or extension around the declarations that are visited.
  struct Scope {
    var path: [String]
    /// Members are public without saying so: in protocols, and in `public extension`s.
    var membersArePublic: Bool
    /// Only what is inside of public types counts.
    var isPublic: Bool
    var unavailability: Availability?
    var isProtocol = false
    /// A type that only inlined code may name: its cases and requirements are what it is.
    var isInlined = false
    /// An extension without a `where` clause.
    var isUnconditionalExtension = false
    /// What an extension wants to be a class (`where Self: AnyObject`), as written.
    var classBound: [String] = []
    /// An `indirect enum`.
    var isIndirect = false
    /// The number that the next case without a raw value gets; nil when there is none.
    var nextRawNumber: Int?
    var hasTextRawValues = false
  }

  init(_ file: String, _ syntax: SourceFileSyntax, _ regions: ConfiguredRegions?, _ names: TypeNames) {
    self.file = file
    self.regions = regions
    self.names = names
    locations = SourceLocationConverter(fileName: file, tree: syntax)
    super.init(viewMode: .sourceAccurate)
  }

  // MARK: What is not looked into

  override func visit(_ node: CodeBlockSyntax) -> SyntaxVisitorContinueKind { .skipChildren }
  override func visit(_ node: AccessorBlockSyntax) -> SyntaxVisitorContinueKind { .skipChildren }
  override func visit(_ node: InitializerClauseSyntax) -> SyntaxVisitorContinueKind { .skipChildren }

  override func visit(_ node: IfConfigDeclSyntax) -> SyntaxVisitorContinueKind {
    if let clause = regions?.activeClause(for: node), let elements = clause.elements { walk(elements) }
    return .skipChildren
  }

  override func visit(_ node: ImportDeclSyntax) -> SyntaxVisitorContinueKind {
    let isExported = node.attributes.contains {
      $0.as(AttributeSyntax.self)?.attributeName.trimmedDescription == "_exported"
    }
    if isExported, let module = node.path.first { facts.reexports.insert(module.name.text) }
    return .skipChildren
  }

  // MARK: Types

  override func visit(_ node: StructDeclSyntax) -> SyntaxVisitorContinueKind { enter(node, node.name, .struct) }
  override func visit(_ node: ClassDeclSyntax) -> SyntaxVisitorContinueKind { enter(node, node.name, .class) }
  override func visit(_ node: ActorDeclSyntax) -> SyntaxVisitorContinueKind { enter(node, node.name, .actor) }
  override func visit(_ node: EnumDeclSyntax) -> SyntaxVisitorContinueKind { enter(node, node.name, .enum) }
  override func visit(_ node: ProtocolDeclSyntax) -> SyntaxVisitorContinueKind {
    enter(node, node.name, .protocol)
  }

  override func visitPost(_ node: StructDeclSyntax) { scopes.removeLast() }
  override func visitPost(_ node: ClassDeclSyntax) { scopes.removeLast() }
  override func visitPost(_ node: ActorDeclSyntax) { scopes.removeLast() }
  override func visitPost(_ node: EnumDeclSyntax) { scopes.removeLast() }
  override func visitPost(_ node: ProtocolDeclSyntax) { scopes.removeLast() }
  override func visitPost(_ node: ExtensionDeclSyntax) { scopes.removeLast() }

  private func enter(
    _ node: some DeclGroupSyntax & WithAttributesSyntax & WithModifiersSyntax, _ name: TokenSyntax,
    _ kind: DeclarationKind
  ) -> SyntaxVisitorContinueKind {
    record(DeclSyntax(node), name: TypeCanonicalizer.plain(name.text), at: name, kind, node)
    let isPublic = isPublic(node.modifiers)
    var scope = Scope(
      path: path + [TypeCanonicalizer.plain(name.text)],
      membersArePublic: kind == .protocol, isPublic: isPublic)
    scope.unavailability = Self.unavailability(node.attributes) ?? scopes.last?.unavailability
    scope.isProtocol = kind == .protocol
    scope.isInlined = !isPublic && Self.attributes(node.attributes).contains("@usableFromInline")
    if kind == .protocol { facts.protocols.insert(scope.path.joined(separator: ".")) }
    scope.isIndirect = kind == .enum && Self.isIndirect(node.modifiers)
    if kind == .enum { setRawValues(node.inheritanceClause, &scope) }
    conform(scope.path, node.inheritanceClause, node.attributes)
    scopes.append(scope)
    return .visitChildren
  }

  override func visit(_ node: ExtensionDeclSyntax) -> SyntaxVisitorContinueKind {
    var name = node.extendedType.trimmedDescription
    if name.hasPrefix(names.module + ".") { name.removeFirst(names.module.count + 1) }
    if name.hasPrefix("Swift.") { name.removeFirst("Swift.".count) }
    let path = name.split(separator: ".").map(String.init)
    let isPublic = Self.hasPublic(node.modifiers)
    var scope = Scope(path: path, membersArePublic: isPublic, isPublic: true)
    scope.unavailability = Self.unavailability(node.attributes)
    scope.isUnconditionalExtension = node.genericWhereClause == nil
    scope.classBound = Self.classBound(node.genericWhereClause)
    conform(path, node.inheritanceClause, node.attributes, classBound: scope.classBound, isExtension: true)
    scopes.append(scope)
    return .visitChildren
  }

  private func setRawValues(_ clause: InheritanceClauseSyntax?, _ scope: inout Scope) {
    let first = clause?.inheritedTypes.first?.type.trimmedDescription ?? ""
    if first == "String" || first == "Character" { scope.hasTextRawValues = true }
    if first.hasPrefix("Int") || first.hasPrefix("UInt") { scope.nextRawNumber = 0 }
  }

  // MARK: Members

  override func visit(_ node: FunctionDeclSyntax) -> SyntaxVisitorContinueKind {
    let parameters = node.signature.parameterClause.parameters
    let labels = parameters.map { Self.label($0.firstName, isOperator: node.name) }
    let isStatic = Self.isStatic(node.modifiers)
    let isOperator = node.name.tokenKind.isOperator
    let kind: DeclarationKind =
      isOperator ? .operatorFunction : path.isEmpty ? .function : isStatic ? .staticMethod : .method
    record(DeclSyntax(node), name: Self.name(node.name.text, labels), at: node.name, kind, node)
    return .skipChildren
  }

  override func visit(_ node: InitializerDeclSyntax) -> SyntaxVisitorContinueKind {
    let labels = node.signature.parameterClause.parameters.map { Self.label($0.firstName) }
    record(DeclSyntax(node), name: Self.name("init", labels), at: node.initKeyword, .initializer, node)
    return .skipChildren
  }

  override func visit(_ node: SubscriptDeclSyntax) -> SyntaxVisitorContinueKind {
    let labels = node.parameterClause.parameters.map { $0.secondName == nil ? "_" : Self.label($0.firstName) }
    let kind: DeclarationKind = Self.isStatic(node.modifiers) ? .staticSubscript : .subscript
    record(DeclSyntax(node), name: Self.name("subscript", labels), at: node.subscriptKeyword, kind, node)
    return .skipChildren
  }

  override func visit(_ node: VariableDeclSyntax) -> SyntaxVisitorContinueKind {
    let kind: DeclarationKind =
      path.isEmpty ? .variable : Self.isStatic(node.modifiers) ? .staticProperty : .property
    for binding in node.bindings {
      guard let name = binding.pattern.as(IdentifierPatternSyntax.self)?.identifier else { continue }
      record(DeclSyntax(node), name: TypeCanonicalizer.plain(name.text), at: name, kind, node)
    }
    return .skipChildren
  }

  override func visit(_ node: TypeAliasDeclSyntax) -> SyntaxVisitorContinueKind {
    record(DeclSyntax(node), name: TypeCanonicalizer.plain(node.name.text), at: node.name, .typealias, node)
    return .skipChildren
  }

  override func visit(_ node: AssociatedTypeDeclSyntax) -> SyntaxVisitorContinueKind {
    record(DeclSyntax(node), name: TypeCanonicalizer.plain(node.name.text), at: node.name, .associatedType, node)
    return .skipChildren
  }

  override func visit(_ node: EnumCaseDeclSyntax) -> SyntaxVisitorContinueKind {
    for element in node.elements {
      let labels = element.parameterClause?.parameters.map { Self.label($0.firstName) }
      let base = TypeCanonicalizer.plain(element.name.text)
      let name = labels.map { Self.name(base, $0) } ?? base
      var single = node
      single.elements = [element.with(\.trailingComma, nil)]
      record(DeclSyntax(single), name: name, at: element.name, .enumCase, node, rawValue: rawValue(element))
    }
    return .skipChildren
  }

  /// As written, or as the compiler numbers and names cases.
  private func rawValue(_ element: EnumCaseElementSyntax) -> String? {
    guard let last = scopes.indices.last else { return nil }
    if let value = element.rawValue?.value {
      let text = Folding.fold(Syntax(value))
      if scopes[last].nextRawNumber != nil {
        scopes[last].nextRawNumber = Self.integer(text).map { $0 &+ 1 }
      }
      return text
    }
    if scopes[last].hasTextRawValues { return "\"\(TypeCanonicalizer.plain(element.name.text))\"" }
    guard let number = scopes[last].nextRawNumber else { return nil }
    scopes[last].nextRawNumber = number &+ 1
    return String(number)
  }

  private static func integer(_ text: String) -> Int? {
    let digits = text.filter { $0 != "_" && $0 != " " }
    for (prefix, radix) in [("0x", 16), ("0b", 2), ("0o", 8)] where digits.hasPrefix(prefix) {
      return Int(digits.dropFirst(2), radix: radix)
    }
    return Int(digits)
  }

  // MARK: Operators

  override func visit(_ node: OperatorDeclSyntax) -> SyntaxVisitorContinueKind {
    let fixity = node.fixitySpecifier.text
    var declaration = Declaration(
      id: "operator:\(fixity) \(node.name.text)", kind: .operatorDeclaration, path: [node.name.text])
    if let modifier = Modifier(rawValue: fixity) { declaration.modifiers = [modifier] }
    declaration.type = (node.operatorPrecedenceAndTypes?.precedenceGroup.text).map { TypeReference($0) }
    finish(&declaration, Syntax(node), node.name)
    return .skipChildren
  }

  override func visit(_ node: PrecedenceGroupDeclSyntax) -> SyntaxVisitorContinueKind {
    var declaration = Declaration(
      id: "precedencegroup:" + node.name.text, kind: .precedenceGroup, path: [node.name.text])
    declaration.precedence = node.groupAttributes.map { Folding.fold(Syntax($0)) }.sorted()
    finish(&declaration, Syntax(node), node.name)
    return .skipChildren
  }

  private func finish(_ declaration: inout Declaration, _ node: Syntax, _ name: TokenSyntax) {
    declaration.text = Folding.fold(node)
    let place = place(name)
    declaration.location = APIModel.SourceLocation(file: file, line: place.line, column: place.column)
    facts.declarations.append(declaration)
  }
}

extension TokenKind {
  var isOperator: Bool {
    switch self {
    case .binaryOperator, .prefixOperator, .postfixOperator: true
    default: false
    }
  }
}
