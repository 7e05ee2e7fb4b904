import APIModel
import SwiftSyntax

extension SourceVisitor {
  var path: [String] { scopes.last?.path ?? [] }

  func place(_ token: TokenSyntax) -> SourceFacts.Place {
    let location = locations.location(for: token.positionAfterSkippingLeadingTrivia)
    return SourceFacts.Place(file: file, line: location.line, column: location.column)
  }

  func record(
    _ syntax: DeclSyntax, name: String, at token: TokenSyntax, _ kind: DeclarationKind,
    _ node: some WithAttributesSyntax & WithModifiersSyntax, rawValue: String? = nil
  ) {
    var fact = SourceFacts.Fact()
    fact.attributes = Self.kept(node.attributes)
    fact.isNoAsync = AvailabilityReader.clauses(node.attributes).contains { $0.isNoAsync }
    fact.hidesSetter = Self.hidesSetter(node.modifiers) || Self.hasUnavailableSetter(syntax)
    fact.isUnguarded = [.variable, .staticProperty].contains(kind) && SharedState.isUnguarded(syntax, at: token)
    fact.rawValue = rawValue
    fact.classBound = scopes.last?.classBound ?? []
    fact.conventions = ConventionReader.conventions(syntax)
    fact.closureMarks = Self.closureMarks(syntax)
    if kind == .class, LayoutReader.hidesDesignatedInitializer(syntax) {
      fact.attributes.append("@_hasMissingDesignatedInitializers")
    }
    if let mark = LayoutReader.deinitializerMark(syntax) { fact.attributes.append(mark) }
    if kind == .enumCase, Self.isIndirect(node.modifiers) || scopes.last?.isIndirect == true {
      fact.attributes.append("@indirect")
    }
    if Self.isFrozen(node.attributes) { fact.layout = LayoutReader(names: names).parts(of: syntax) }
    if fact != SourceFacts.Fact() { facts.facts[place(token)] = fact }

    recordHidden(syntax, name: name, at: token, kind, node)
  }

  /// What graphs leave out and clients depend on all the same.
  private func recordHidden(
    _ syntax: DeclSyntax, name: String, at token: TokenSyntax, _ kind: DeclarationKind,
    _ node: some WithAttributesSyntax & WithModifiersSyntax
  ) {
    let isVisible = kind == .enumCase ? scopes.last?.isPublic == true : isPublic(node.modifiers)
    if scopes.last?.isUnconditionalExtension == true { facts.extensionMembers.insert((path + [name]).joined(separator: ".")) }
    if isVisible, let clause = Self.unavailability(node.attributes) ?? scopes.last?.unavailability {
      var declaration = declaration(syntax, name, token, kind, id: "unavailable")
      declaration.availability = [clause]
      facts.declarations.append(declaration)
    } else if isVisible, scopes.last?.isProtocol == true, name.hasPrefix("_") {
      var declaration = declaration(syntax, name, token, kind, id: "requirement")
      declaration.id += declaration.signatureText
      declaration.requirement = kind == .associatedType && declaration.type != nil ? .defaulted : .required
      facts.declarations.append(declaration)
    } else if kind == .enumCase, isVisible, name.hasPrefix("_") {
      facts.declarations.append(declaration(syntax, name, token, kind, id: "case"))
    } else if isVisible ? name.hasPrefix("_") && kind != .typealias && !kind.isNominal : isInlined(kind, node) {
      var declaration = declaration(syntax, name, token, kind, id: "usable-from-inline")
      declaration.id += declaration.signatureText
      if !isVisible { conceal(&declaration, syntax, node) }
      facts.declarations.append(declaration)
    }
  }

  /// Whether clients have the declaration in what was inlined into them.
  private func isInlined(_ kind: DeclarationKind, _ node: some WithAttributesSyntax) -> Bool {
    if !Self.inlinedMarks.isDisjoint(with: Self.attributes(node.attributes)) { return true }
    return scopes.last?.isInlined == true && (kind == .enumCase || scopes.last?.isProtocol == true)
  }

  /// What inlined code alone may name.
  private func conceal(
    _ declaration: inout Declaration, _ syntax: DeclSyntax, _ node: some WithAttributesSyntax & WithModifiersSyntax
  ) {
    declaration.access = .internal
    var marks = declaration.attributes
    if Self.inlinedMarks.isDisjoint(with: marks) { marks.append("@usableFromInline") }
    if declaration.kind == .enumCase, Self.isIndirect(node.modifiers) || scopes.last?.isIndirect == true { marks.append("@indirect") }
    if declaration.kind.isNominal, Self.isFrozen(node.attributes) {
      marks.append("@frozen")
      declaration.layout = LayoutReader(names: names).parts(of: syntax).map { $0.text(in: declaration, [:], [:]) }
    }
    declaration.attributes = Set(marks).sorted()
    guard scopes.last?.isProtocol == true else { return }
    declaration.requirement = declaration.kind == .associatedType && declaration.type != nil ? .defaulted : .required
  }

  /// Symbol graphs leave `AnyObject` out of an extension's conditions.
  static func classBound(_ clause: GenericWhereClauseSyntax?) -> [String] {
    (clause?.requirements ?? []).compactMap { requirement in
      guard case .conformanceRequirement(let conformance) = requirement.requirement,
        ["AnyObject", "Swift.AnyObject"].contains(conformance.rightType.trimmedDescription)
      else { return nil }
      return conformance.leftType.trimmedDescription
    }
  }

  private func declaration(
    _ syntax: DeclSyntax, _ name: String, _ token: TokenSyntax, _ kind: DeclarationKind, id: String
  ) -> Declaration {
    let path = path + [name]
    let plain = Declaration(id: "\(id):\(kind.rawValue) \(path.joined(separator: "."))", kind: kind, path: path)
    let types = TypeCanonicalizer(names: names, scope: GenericScope())
    let facts = DeclarationFacts(syntax, of: plain, types: types)
    var declaration = facts.declaration
    let kept = syntax.asProtocol((any WithAttributesSyntax).self).map { Self.kept($0.attributes) } ?? []
    declaration.attributes = Set(declaration.attributes + kept).sorted()
    declaration.generics = GenericSignature(
      parameters: facts.types.scope.parameters, requirements: Set(facts.writtenRequirements).sorted())
    declaration.text = HeadPrinter.head(of: syntax)
    let place = place(token)
    declaration.location = APIModel.SourceLocation(file: file, line: place.line, column: place.column)
    return declaration
  }

  func conform(
    _ path: [String], _ clause: InheritanceClauseSyntax?, _ attributes: AttributeListSyntax, classBound: [String] = [],
    isExtension: Bool = false
  ) {
    let isUnavailable = Self.unavailability(attributes) != nil
    var isFirst = !isExtension
    for inherited in clause?.inheritedTypes ?? [] {
      defer { isFirst = false }
      var marks: [String] = []
      var type = inherited.type
      var types = TypeCanonicalizer(names: names, scope: GenericScope())
      var actors: [String] = []
      if let attributed = type.as(AttributedTypeSyntax.self) {
        marks = attributed.attributes.map(\.trimmedDescription)
        type = attributed.baseType
        // Conformances have no other attributes than these and their global actor.
        actors = attributed.attributes.compactMap { $0.as(AttributeSyntax.self) }
          .filter { !Self.conformanceMarks.contains($0.attributeName.trimmedDescription) }
          .map { "@" + types.reference($0.attributeName).text }
      }
      let reference = types.reference(type)
      let plain = String(type.trimmedDescription.prefix { $0 != "<" })
      var conformance = SourceFacts.Conformance(
        subject: path.joined(separator: "."), type: plain, reference: reference)
      conformance.isUnchecked = marks.contains("@unchecked")
      conformance.isPreconcurrency = marks.contains("@preconcurrency")
      conformance.globalActor = actors.first
      conformance.isUnavailable = isUnavailable
      conformance.classBound = classBound
      conformance.isFirst = isFirst
      facts.conformances.append(conformance)
    }
  }

  private static let conformanceMarks: Set<String> = ["unchecked", "preconcurrency", "retroactive", "unsafe", "reparented"]

  // MARK: Attributes, access and availability

  /// Attributes that the graphs leave out and that decide what compiled clients hold, or which overload is meant.
  static let keptAttributes: Set<String> = [
    "@inlinable", "@usableFromInline", "@_alwaysEmitIntoClient", "@_transparent", "@_disfavoredOverload", "@_silgen_name", "@c",
    "@_borrowed", "@_preInverseGenerics",
  ]

  private static func kept(_ list: AttributeListSyntax) -> [String] {
    list.compactMap { element in
      guard let attribute = element.as(AttributeSyntax.self) else { return nil }
      let name = "@" + attribute.attributeName.trimmedDescription
      let argument = attribute.arguments?.trimmedDescription ?? ""
      // Another spelling.
      if name == "@export", argument == "implementation" { return "@_alwaysEmitIntoClient" }
      if name == "@_fixed_layout" { return "@frozen" }
      guard keptAttributes.contains(name) else { return nil }
      return name == "@_silgen_name" ? "\(name)(\(argument))" : name
    }
  }

  private static func closureMarks(_ syntax: DeclSyntax) -> [Int: [String]] {
    let clause = syntax.as(FunctionDeclSyntax.self)?.signature.parameterClause
      ?? syntax.as(InitializerDeclSyntax.self)?.signature.parameterClause ?? syntax.as(SubscriptDeclSyntax.self)?.parameterClause
    let marks = (clause?.parameters ?? []).enumerated().map { place, parameter in
      (place, attributes(parameter.attributes).filter(Parameter.closureMarks.contains))
    }
    return Dictionary(uniqueKeysWithValues: marks.filter { !$0.1.isEmpty })
  }

  /// What makes an internal declaration a symbol that clients refer to. What can be inlined is usable there too.
  private static let inlinedMarks: Set<String> = ["@inlinable", "@usableFromInline"]

  static func attributes(_ list: AttributeListSyntax) -> [String] {
    list.compactMap { $0.as(AttributeSyntax.self).map { "@" + $0.attributeName.trimmedDescription } }
  }

  /// Of a class only the underscored spelling says it.
  static func isFrozen(_ list: AttributeListSyntax) -> Bool {
    !attributes(list).filter(["@frozen", "@_fixed_layout"].contains).isEmpty
  }

  static func isIndirect(_ modifiers: DeclModifierListSyntax) -> Bool {
    modifiers.contains { $0.name.text == "indirect" }
  }

  func isPublic(_ modifiers: DeclModifierListSyntax) -> Bool {
    if Self.hasPublic(modifiers) { return scopes.last?.isPublic ?? true }
    guard let scope = scopes.last, scope.membersArePublic, scope.isPublic else { return false }
    return !modifiers.contains { ["internal", "private", "fileprivate", "package"].contains($0.name.text) }
  }

  static func hasPublic(_ modifiers: DeclModifierListSyntax) -> Bool {
    modifiers.contains { ($0.name.text == "public" || $0.name.text == "open") && $0.detail == nil }
  }

  static func hidesSetter(_ modifiers: DeclModifierListSyntax) -> Bool {
    modifiers.contains { $0.detail?.detail.text == "set" && !["public", "open"].contains($0.name.text) }
  }

  private static func hasUnavailableSetter(_ syntax: DeclSyntax) -> Bool {
    let blocks = syntax.as(VariableDeclSyntax.self)?.bindings.compactMap(\.accessorBlock)
      ?? [syntax.as(SubscriptDeclSyntax.self)?.accessorBlock].compactMap { $0 }
    return blocks.contains { block in
      guard case .accessors(let accessors) = block.accessors else { return false }
      return accessors.contains { $0.accessorSpecifier.text == "set" && unavailability($0.attributes) != nil }
    }
  }

  static func isStatic(_ modifiers: DeclModifierListSyntax) -> Bool {
    modifiers.contains { $0.name.text == "static" || $0.name.text == "class" }
  }

  static func unavailability(_ attributes: AttributeListSyntax) -> Availability? {
    AvailabilityReader.clauses(attributes).first { $0.domain == "*" && $0.isUnavailable }
  }

  // MARK: Names

  static func label(_ token: TokenSyntax?, isOperator name: TokenSyntax? = nil) -> String {
    guard let token, name?.tokenKind.isOperator != true else { return "_" }
    return TypeCanonicalizer.plain(token.text)
  }

  static func name(_ base: String, _ labels: [String]) -> String {
    TypeCanonicalizer.plain(base) + "(" + labels.map { $0 + ":" }.joined() + ")"
  }
}

extension Declaration {
  /// Parameters and result in normal form: what makes an overload without a mangled name.
  fileprivate var signatureText: String {
    let inputs = (parameters ?? []).map { "\($0.isInout ? "inout " : "")\($0.type)" }.joined(separator: ", ")
    return " (\(inputs))\(effects.isAsync ? " async" : "")\(effects.throwing == .never ? "" : " throws") -> \(type?.text ?? "()")"
  }
}

extension Parameter {
  fileprivate var isInout: Bool { specifiers.contains("inout") }
}
