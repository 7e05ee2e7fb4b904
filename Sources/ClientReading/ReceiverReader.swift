internal import APIDiff
internal import SwiftSyntax

/// Whether what a member is called on can be changed, as far as the source around says.
struct ReceiverReader {
  private let token: TokenSyntax

  init(_ token: TokenSyntax) { self.token = token }

  var receiver: Receiver {
    guard let name = token.parent?.as(DeclReferenceExprSyntax.self),
      let member = name.parent?.as(MemberAccessExprSyntax.self), member.declName.id == name.id, let base = member.base
    else { return .unknown }
    // What a call gives is no variable.
    if base.is(FunctionCallExprSyntax.self) { return .constant }
    if let reference = base.as(DeclReferenceExprSyntax.self) { return declaration(of: reference.baseName.text, around: Syntax(member)) }
    guard let outer = base.as(MemberAccessExprSyntax.self), outer.base?.trimmedDescription == "self" else { return .unknown }
    return property(outer.declName.baseName.text, around: Syntax(member))
  }

  private func declaration(of name: String, around member: Syntax) -> Receiver {
    var node = member
    while let parent = node.parent {
      if let found = Self.local(name, in: parent, before: node) { return found }
      if parent.is(MemberBlockSyntax.self) { return property(name, around: member) }
      node = parent
    }
    return .unknown
  }

  // MARK: Locals

  private static func local(_ name: String, in parent: Syntax, before node: Syntax) -> Receiver? {
    if let list = parent.as(CodeBlockItemListSyntax.self) {
      return list.prefix { $0.id != node.id }.lazy.compactMap { binding(of: name, in: $0) }.first
    }
    if let loop = parent.as(ForStmtSyntax.self), names(loop.pattern, name) {
      return loop.pattern.is(IdentifierPatternSyntax.self) ? .constant : .unknown
    }
    let conditions = parent.as(IfExprSyntax.self)?.conditions ?? parent.as(WhileStmtSyntax.self)?.conditions
    if let conditions, names(conditions, name) { return .unknown }
    if let branch = parent.as(SwitchCaseSyntax.self), names(branch.label, name) { return .unknown }
    if let handler = parent.as(CatchClauseSyntax.self), names(handler.catchItems, name) { return .unknown }
    if let closure = parent.as(ClosureExprSyntax.self) { return parameter(name, of: closure) }
    let parameters = parent.as(FunctionDeclSyntax.self)?.signature.parameterClause ?? parent.as(InitializerDeclSyntax.self)?.signature.parameterClause
      ?? parent.as(SubscriptDeclSyntax.self)?.parameterClause
    let parameter = parameters?.parameters.first { ($0.secondName ?? $0.firstName).text == name }
    guard let type = parameter?.type else { return nil }
    let specifiers = type.as(AttributedTypeSyntax.self)?.specifiers.map(\.trimmedDescription) ?? []
    return specifiers.contains("inout") ? .variable : .constant
  }

  private static func names(_ node: some SyntaxProtocol, _ name: String) -> Bool {
    node.tokens(viewMode: .sourceAccurate).contains { $0.text == name && $0.parent?.is(IdentifierPatternSyntax.self) == true }
  }

  /// What visits elements gets them as constants; others may get a variable.
  private static func parameter(_ name: String, of closure: ClosureExprSyntax) -> Receiver? {
    let isNamed: Bool
    switch closure.signature?.parameterClause {
    case .simpleInput(let list)?: isNamed = list.contains { $0.name.text == name }
    case .parameterClause(let clause)?: isNamed = clause.parameters.contains { ($0.secondName ?? $0.firstName).text == name }
    case nil: isNamed = name.hasPrefix("$")
    }
    if !isNamed { return closure.signature?.capture.map { names($0, name) || $0.trimmedDescription.contains(name) } == true ? .unknown : nil }
    let call = closure.parent?.as(FunctionCallExprSyntax.self) ?? closure.parent?.parent?.parent?.as(FunctionCallExprSyntax.self)
    let visitor = call.flatMap { UsedName.callee(of: $0.calledExpression)?.text }
    return visitor.map(ValueUses.visitors.contains) == true ? .constant : .unknown
  }

  private static func binding(of name: String, in item: CodeBlockItemSyntax) -> Receiver? {
    if let conditions = item.item.as(GuardStmtSyntax.self)?.conditions { return names(conditions, name) ? .unknown : nil }
    guard let variable = item.item.as(VariableDeclSyntax.self),
      variable.bindings.contains(where: { $0.pattern.trimmedDescription == name })
    else { return nil }
    return variable.bindingSpecifier.tokenKind == .keyword(.let) ? .constant : .variable
  }

  // MARK: Properties

  /// A property of the type around.
  private func property(_ name: String, around member: Syntax) -> Receiver {
    guard let block = SwiftFacts.ancestor(of: member, as: MemberBlockSyntax.self), let type = block.parent else { return .unknown }
    let variables = block.members.compactMap { $0.decl.as(VariableDeclSyntax.self) }
    guard let variable = variables.first(where: { $0.bindings.contains { $0.pattern.trimmedDescription == name } }),
      variable.attributes.isEmpty, variable.bindings.allSatisfy({ $0.accessorBlock == nil })
    else { return .unknown }
    if variable.bindingSpecifier.tokenKind == .keyword(.let) { return .constant }
    let isStatic = variable.modifiers.contains { ["static", "class"].contains($0.name.text) }
    guard type.is(StructDeclSyntax.self), !isStatic else { return .variable }
    return Self.mayChange(around: member)
  }

  /// Whether the code of a struct's member may change the struct.
  private static func mayChange(around member: Syntax) -> Receiver {
    var node = member
    while let parent = node.parent {
      if parent.is(ClosureExprSyntax.self) { return .unknown }
      if let function = parent.as(FunctionDeclSyntax.self) {
        guard function.parent?.is(MemberBlockItemSyntax.self) == true else { return .unknown }
        return function.modifiers.contains { $0.name.tokenKind == .keyword(.mutating) } ? .variable : .constant
      }
      if parent.is(InitializerDeclSyntax.self) { return .variable }
      if let accessor = parent.as(AccessorDeclSyntax.self) {
        let isGetter = accessor.accessorSpecifier.tokenKind == .keyword(.get) && accessor.modifier == nil
        return isGetter ? .constant : .unknown
      }
      if let block = parent.as(AccessorBlockSyntax.self), case .getter = block.accessors { return .constant }
      node = parent
    }
    return .unknown
  }
}
