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
    fact.attributes = node.attributes
      .compactMap { $0.as(AttributeSyntax.self)?.attributeName.trimmedDescription }
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

  func addUnavailable(
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

  func conform(
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

  func isPublic(_ modifiers: DeclModifierListSyntax) -> Bool {
    if Self.hasPublic(modifiers) { return scopes.last?.isPublic ?? true }
    guard let scope = scopes.last, scope.membersArePublic, scope.isPublic else { return false }
    return !modifiers.contains { ["internal", "private", "fileprivate", "package"].contains($0.name.text) }
  }

  static func hasPublic(_ modifiers: DeclModifierListSyntax) -> Bool {
    modifiers.contains { ($0.name.text == "public" || $0.name.text == "open") && $0.detail == nil }
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
