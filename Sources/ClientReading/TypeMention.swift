internal import APIDiff
internal import APIModel
internal import SwiftSyntax

/// A type's name where a client writes it: what is asked of the type there, and what is done with what is declared with it.
struct TypeMention {
  /// The whole type that the name is of.
  private let type: TypeSyntax
  private let location: (Syntax) -> APIModel.SourceLocation

  init?(_ token: TokenSyntax, location: @escaping (Syntax) -> APIModel.SourceLocation) {
    guard let parent = token.parent, let type = parent.as(IdentifierTypeSyntax.self).map({ TypeSyntax($0) })
      ?? parent.as(MemberTypeSyntax.self).map({ TypeSyntax($0) })
    else { return nil }
    self.type = type
    self.location = location
  }

  // MARK: Roles

  /// - Parameter heads: Where the compiler speaks of what a type inherits from.
  func role(heads: (any DeclGroupSyntax) -> [String: APIModel.SourceLocation]) -> TypeRole? {
    if isHashed { return .hashed }
    guard let declaration = SwiftFacts.ancestor(of: Syntax(type), as: MemberBlockItemSyntax.self)?.decl else { return nil }
    if let variable = declaration.as(VariableDeclSyntax.self) {
      guard variable.bindings.contains(where: { $0.typeAnnotation.map { contains($0) } ?? false }) else { return nil }
      let modifiers = Set(variable.modifiers.map(\.name.text))
      if !modifiers.isDisjoint(with: ["weak", "unowned"]) { return .weak }
      if modifiers.contains("static") || variable.bindings.contains(where: { $0.accessorBlock != nil }) { return nil }
    } else if !declaration.is(EnumCaseDeclSyntax.self) {
      return nil
    }
    guard let group = declaration.parent?.parent?.parent?.parent?.asProtocol((any DeclGroupSyntax).self) else { return nil }
    return .part(of: heads(group))
  }

  private func contains(_ node: some SyntaxProtocol) -> Bool { node.position <= type.position && type.endPosition <= node.endPosition }

  /// The keys of a dictionary, the elements of a set.
  private var isHashed: Bool {
    if let dictionary = type.parent?.as(DictionaryTypeSyntax.self) { return dictionary.key.id == type.id }
    guard let argument = type.parent?.as(GenericArgumentSyntax.self), let list = argument.parent?.as(GenericArgumentListSyntax.self),
      let name = list.parent?.parent?.as(IdentifierTypeSyntax.self)?.name.text ?? Self.specialized(list)
    else { return false }
    return name == "Set" || name == "Dictionary" && list.first?.id == argument.id
  }

  /// The name in front of generic arguments in an expression.
  private static func specialized(_ list: GenericArgumentListSyntax) -> String? {
    list.parent?.parent?.as(GenericSpecializationExprSyntax.self).flatMap { UsedName.callee(of: $0.expression)?.text }
  }

  // MARK: Values

  /// What is done with the parameter or variable whose type it is.
  var declared: FollowedValue? {
    if let parameter = type.parent?.as(FunctionParameterSyntax.self) {
      let owner = parameter.parent?.parent?.parent?.parent
      guard let body = owner?.as(FunctionDeclSyntax.self)?.body ?? owner?.as(InitializerDeclSyntax.self)?.body else { return nil }
      return uses(of: parameter.secondName ?? parameter.firstName, in: [Syntax(body)])
    }
    guard let annotation = type.parent?.as(TypeAnnotationSyntax.self), let binding = annotation.parent?.as(PatternBindingSyntax.self),
      let name = binding.pattern.as(IdentifierPatternSyntax.self)?.identifier,
      let variable = binding.parent?.parent?.as(VariableDeclSyntax.self), variable.parent?.is(CodeBlockItemSyntax.self) == true
    else { return nil }
    return uses(of: name, in: ValueUses.statements(after: Syntax(variable)))
  }

  private func uses(of name: TokenSyntax, in nodes: [Syntax]) -> FollowedValue {
    ValueUses.uses(of: name.text, as: .whole, in: nodes, location: location)
  }
}
