import APIModel
import SwiftIfConfig
import SwiftSyntax

/// Collects `SourceFacts` from one file, without looking into bodies.
final class SourceVisitor: SyntaxVisitor {
  private(set) var facts = SourceFacts()
  private let file: String
  private let locations: SourceLocationConverter
  private let regions: ConfiguredRegions?
  private let names: TypeNames
  private var scopes: [Scope] = []

  /// A type or extension around the declarations that are visited.
  private struct Scope {
    var path: [String]
    /// Members are public without saying so: in protocols, and in `public extension`s.
    var membersArePublic: Bool
    /// Only what is inside of public types counts.
    var isPublic: Bool
    var unavailability: Availability?
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
    conform(path, node.inheritanceClause, node.attributes)
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
    let labels = node.signature.parameterClause.parameters.map { Self.label($0.firstName, isOperator: node.name) }
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

  // MARK: Recording

  private var path: [String] { scopes.last?.path ?? [] }

  private func place(_ token: TokenSyntax) -> SourceFacts.Place {
    let location = locations.location(for: token.positionAfterSkippingLeadingTrivia)
    return SourceFacts.Place(file: file, line: location.line, column: location.column)
  }

  private func record(
    _ syntax: DeclSyntax, name: String, at token: TokenSyntax, _ kind: DeclarationKind,
    _ node: some WithAttributesSyntax & WithModifiersSyntax, rawValue: String? = nil
  ) {
    var fact = SourceFacts.Fact()
    fact.attributes = node.attributes.compactMap { $0.as(AttributeSyntax.self)?.attributeName.trimmedDescription }
      .filter { $0 == "inlinable" || $0 == "usableFromInline" }.map { "@" + $0 }
    fact.isNoAsync = AvailabilityReader.clauses(node.attributes).contains { $0.isNoAsync }
    fact.rawValue = rawValue
    fact.conventions = ConventionReader.conventions(syntax)
    if fact != SourceFacts.Fact() { facts.facts[place(token)] = fact }

    let unavailability = Self.unavailability(node.attributes) ?? scopes.last?.unavailability
    if let unavailability, kind == .enumCase ? scopes.last?.isPublic == true : isPublic(node.modifiers) {
      addUnavailable(syntax, name, token, kind, unavailability)
    }
  }

  private func addUnavailable(
    _ syntax: DeclSyntax, _ name: String, _ token: TokenSyntax, _ kind: DeclarationKind, _ clause: Availability
  ) {
    let path = path + [name]
    var declaration = Declaration(
      id: "unavailable:\(kind.rawValue) \(path.joined(separator: "."))", kind: kind, path: path)
    declaration.availability = [clause]
    let types = TypeCanonicalizer(names: names, scope: GenericScope())
    let facts = DeclarationFacts(syntax, of: declaration, types: types)
    declaration = facts.declaration
    declaration.generics = GenericSignature(
      parameters: facts.types.scope.parameters, requirements: Set(facts.writtenRequirements).sorted())
    declaration.text = HeadPrinter.head(of: syntax)
    let place = place(token)
    declaration.location = APIModel.SourceLocation(file: file, line: place.line, column: place.column)
    self.facts.declarations.append(declaration)
  }

  private func conform(
    _ path: [String], _ clause: InheritanceClauseSyntax?, _ attributes: AttributeListSyntax
  ) {
    let isUnavailable = Self.unavailability(attributes) != nil
    for inherited in clause?.inheritedTypes ?? [] {
      var marks: [String] = []
      var type = inherited.type
      if let attributed = type.as(AttributedTypeSyntax.self) {
        marks = attributed.attributes.map(\.trimmedDescription)
        type = attributed.baseType
      }
      var types = TypeCanonicalizer(names: names, scope: GenericScope())
      let reference = types.reference(type)
      let plain = String(type.trimmedDescription.prefix { $0 != "<" })
      var conformance = SourceFacts.Conformance(
        subject: path.joined(separator: "."), type: plain, reference: reference)
      conformance.isUnchecked = marks.contains("@unchecked")
      conformance.isPreconcurrency = marks.contains("@preconcurrency")
      conformance.isUnavailable = isUnavailable
      facts.conformances.append(conformance)
    }
  }

  // MARK: Access and availability

  private func isPublic(_ modifiers: DeclModifierListSyntax) -> Bool {
    if Self.hasPublic(modifiers) { return scopes.last?.isPublic ?? true }
    guard let scope = scopes.last, scope.membersArePublic, scope.isPublic else { return false }
    return !modifiers.contains { ["internal", "private", "fileprivate", "package"].contains($0.name.text) }
  }

  private static func hasPublic(_ modifiers: DeclModifierListSyntax) -> Bool {
    modifiers.contains { ($0.name.text == "public" || $0.name.text == "open") && $0.detail == nil }
  }

  private static func isStatic(_ modifiers: DeclModifierListSyntax) -> Bool {
    modifiers.contains { $0.name.text == "static" || $0.name.text == "class" }
  }

  private static func unavailability(_ attributes: AttributeListSyntax) -> Availability? {
    AvailabilityReader.clauses(attributes).first { $0.domain == "*" && $0.isUnavailable }
  }

  // MARK: Names

  private static func label(_ token: TokenSyntax?, isOperator name: TokenSyntax? = nil) -> String {
    guard let token, name?.tokenKind.isOperator != true else { return "_" }
    return TypeCanonicalizer.plain(token.text)
  }

  private static func name(_ base: String, _ labels: [String]) -> String {
    TypeCanonicalizer.plain(base) + "(" + labels.map { $0 + ":" }.joined() + ")"
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
