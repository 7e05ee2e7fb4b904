import APIModel
import SwiftSyntax

/// Reads what a declaration's Swift text says into a `Declaration`: the one way from syntax to
/// facts, for symbol graphs, printed interfaces and sources alike.
struct DeclarationFacts {
  var declaration: Declaration
  var types: TypeCanonicalizer
  /// The requirements that the text itself writes: inherited types of generic parameters, the
  /// where clause, an associated type's constraints. In normal form, unsorted.
  private(set) var writtenRequirements: [GenericRequirement] = []

  /// A protocol that only classes conform to, which is no relationship in a graph.
  private(set) var isClassBound = false

  /// - Parameter types: Knows the containers' generic parameters; the declaration's own are added.
  init(_ syntax: DeclSyntax, of declaration: Declaration, types: TypeCanonicalizer) {
    self.declaration = declaration
    self.types = types
    read(syntax)
  }

  private mutating func read(_ syntax: DeclSyntax) {
    switch syntax.as(DeclSyntaxEnum.self) {
    case .functionDecl(let node): function(node)
    case .initializerDecl(let node): initializer(node)
    case .subscriptDecl(let node): subscriptMember(node)
    case .variableDecl(let node): variable(node)
    case .enumCaseDecl(let node): enumCase(node)
    case .typeAliasDecl(let node): typealiasTarget(node)
    case .associatedTypeDecl(let node): associatedType(node)
    case .macroDecl(let node): macro(node)
    case .structDecl(let node):
      type(node.attributes, node.modifiers, node.genericParameterClause, node.genericWhereClause)
    case .enumDecl(let node):
      type(node.attributes, node.modifiers, node.genericParameterClause, node.genericWhereClause)
    case .classDecl(let node):
      type(node.attributes, node.modifiers, node.genericParameterClause, node.genericWhereClause)
    case .actorDecl(let node):
      type(node.attributes, node.modifiers, node.genericParameterClause, node.genericWhereClause)
      declaration.kind = .actor
    case .protocolDecl(let node):
      type(node.attributes, node.modifiers, nil, node.genericWhereClause)
      declaration.primaryAssociatedTypes = (node.primaryAssociatedTypeClause?.primaryAssociatedTypes ?? [])
        .map { TypeCanonicalizer.plain($0.name.text) }
      isClassBound = node.inheritanceClause?.inheritedTypes.contains {
        types.reference($0.type).text == "AnyObject"
      } ?? false
    default: break
    }
  }

  // MARK: Kinds

  private mutating func function(_ node: FunctionDeclSyntax) {
    common(node.attributes, node.modifiers)
    generics(node.genericParameterClause)
    signature(node.signature)
    requirements(node.genericWhereClause)
  }

  private mutating func initializer(_ node: InitializerDeclSyntax) {
    common(node.attributes, node.modifiers)
    if let mark = node.optionalMark {
      declaration.modifiers.insert(mark.text == "!" ? .implicitlyUnwrapped : .failable)
    }
    generics(node.genericParameterClause)
    signature(node.signature)
    declaration.type = nil
    requirements(node.genericWhereClause)
  }

  private mutating func macro(_ node: MacroDeclSyntax) {
    common(node.attributes, node.modifiers)
    generics(node.genericParameterClause)
    signature(node.signature)
    requirements(node.genericWhereClause)
  }

  private mutating func subscriptMember(_ node: SubscriptDeclSyntax) {
    common(node.attributes, node.modifiers)
    generics(node.genericParameterClause)
    declaration.parameters = parameters(node.parameterClause, labelsAreWritten: false)
    declaration.type = types.reference(node.returnClause.type)
    declaration.accessors = accessors(node.accessorBlock, isLet: false)
    requirements(node.genericWhereClause)
  }

  private mutating func variable(_ node: VariableDeclSyntax) {
    common(node.attributes, node.modifiers)
    let isLet = node.bindingSpecifier.text == "let"
    if isLet { declaration.modifiers.insert(.let) }
    guard let binding = node.bindings.first else { return }
    if let type = binding.typeAnnotation?.type { declaration.type = types.reference(type) }
    declaration.accessors = accessors(binding.accessorBlock, isLet: isLet)
  }

  private mutating func enumCase(_ node: EnumCaseDeclSyntax) {
    common(node.attributes, node.modifiers)
    guard let clause = node.elements.first?.parameterClause else { return }
    declaration.parameters = clause.parameters.map { parameter in
      let label = Self.label(parameter.firstName)
      return self.parameter(
        Spelling(
          label: label, name: parameter.secondName.map { TypeCanonicalizer.plain($0.text) } ?? label,
          type: parameter.type, isVariadic: false, value: parameter.defaultValue,
          attributes: nil, modifiers: parameter.modifiers))
    }
  }

  private mutating func typealiasTarget(_ node: TypeAliasDeclSyntax) {
    common(node.attributes, node.modifiers)
    generics(node.genericParameterClause)
    declaration.type = types.reference(node.initializer.value)
    requirements(node.genericWhereClause)
  }

  private mutating func associatedType(_ node: AssociatedTypeDeclSyntax) {
    common(node.attributes, node.modifiers)
    if let value = node.initializer?.value { declaration.type = types.reference(value) }
    let subject = TypeReference("Self." + TypeCanonicalizer.plain(node.name.text))
    for inherited in node.inheritanceClause?.inheritedTypes ?? [] { conformance(subject, inherited.type) }
    requirements(node.genericWhereClause)
  }

  private mutating func type(
    _ attributes: AttributeListSyntax, _ modifiers: DeclModifierListSyntax,
    _ parameters: GenericParameterClauseSyntax?, _ clause: GenericWhereClauseSyntax?
  ) {
    common(attributes, modifiers)
    generics(parameters)
    requirements(clause)
  }

  // MARK: Attributes and modifiers

  /// Attributes that say nothing to callers, and those that have a field of their own.
  private static let noise: Set<String> = [
    "@available", "@inline", "@warn_unqualified_access", "@implementation", "@specialize", "@backDeployed",
    "@GKInspectable", "@IBAction", "@IBOutlet", "@IBInspectable", "@IBDesignable", "@NSManaged",
  ]

  private mutating func common(_ attributes: AttributeListSyntax, _ modifiers: DeclModifierListSyntax) {
    declaration.attributes = types.attributes(attributes).filter { !Self.isNoise($0) }.sorted()
    for modifier in modifiers {
      for text in [modifier.name.text, modifier.trimmedDescription] {
        if let known = Modifier(rawValue: text) { declaration.modifiers.insert(known) }
      }
    }
  }

  static func isNoise(_ attribute: String) -> Bool {
    attribute.hasPrefix("@_") || noise.contains(String(attribute.prefix { $0 != "(" }))
  }

  // MARK: Generics

  private mutating func generics(_ clause: GenericParameterClauseSyntax?) {
    for (index, parameter) in (clause?.parameters ?? []).enumerated() {
      let kind: GenericParameter.Kind =
        switch parameter.specifier?.text {
        case "each": .pack
        case "let": .value
        default: .type
        }
      types.scope.add(TypeCanonicalizer.plain(parameter.name.text), kind: kind, index: index)
    }
    types.nextIndex = clause?.parameters.count ?? 0
    for parameter in clause?.parameters ?? [] where parameter.specifier?.text != "let" {
      guard let inherited = parameter.inheritedType else { continue }
      let name = types.resolve(parameter.name)
      conformance(TypeReference(parameter.specifier == nil ? name : "each " + name), inherited)
    }
  }

  private mutating func requirements(_ clause: GenericWhereClauseSyntax?) {
    for element in clause?.requirements ?? [] {
      switch element.requirement {
      case .sameTypeRequirement(let node):
        add(side(Syntax(node.leftType)), .sameType, side(Syntax(node.rightType)))
      case .conformanceRequirement(let node): conformance(types.reference(node.leftType), node.rightType)
      case .layoutRequirement: break
      }
    }
  }

  private mutating func side(_ node: Syntax) -> TypeReference {
    if let type = node.as(TypeSyntax.self) { return types.reference(type) }
    return TypeReference(Folding.fold(node))
  }

  /// `T: A & B` is two requirements.
  private mutating func conformance(_ subject: TypeReference, _ type: TypeSyntax) {
    if let composition = type.as(CompositionTypeSyntax.self) {
      for element in composition.elements { conformance(subject, element.type) }
    } else {
      add(subject, .conforms, types.reference(type))
    }
  }

  private mutating func add(
    _ subject: TypeReference, _ relation: GenericRequirement.Relation, _ constraint: TypeReference
  ) {
    // A graph says of a pack's elements what the source says of the expansion.
    let text = subject.text.hasPrefix("repeat ") ? String(subject.text.dropFirst("repeat ".count)) : subject.text
    writtenRequirements.append(
      GenericRequirement(subject: TypeReference(text), relation: relation, constraint: constraint))
  }
}
