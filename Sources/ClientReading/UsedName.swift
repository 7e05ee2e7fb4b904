internal import APIDiff
internal import SwiftSyntax

/// A name in a Swift source with what is made of it: a call, a value, where the value goes.
struct UsedName {
  private let token: TokenSyntax
  /// The call that it is the callee of.
  private let callNode: Syntax?
  /// The largest expression that has its value; nil in types and declarations.
  let value: Syntax?

  init(_ token: TokenSyntax) {
    self.token = token
    callNode = Self.call(of: token)
    value = callNode ?? Self.value(of: token)
  }

  // MARK: Calls

  var call: CallShape? {
    guard let callNode else { return nil }
    if let call = callNode.as(FunctionCallExprSyntax.self) {
      let closures = (call.trailingClosure == nil ? 0 : 1) + call.additionalTrailingClosures.count
      return CallShape(
        labels: call.arguments.map { $0.label?.text }, trailingClosures: closures,
        closureLabels: call.additionalTrailingClosures.map(\.label.text))
    }
    if let call = callNode.as(SubscriptCallExprSyntax.self) { return CallShape(labels: call.arguments.map { $0.label?.text }) }
    if let macro = callNode.as(MacroExpansionExprSyntax.self) { return CallShape(labels: macro.arguments.map { $0.label?.text }) }
    return callNode.as(AttributeSyntax.self).flatMap(Self.call)
  }

  /// A property wrapper's initialiser gets the property's initial value first.
  private static func call(of attribute: AttributeSyntax) -> CallShape? {
    let variable = attribute.parent?.parent?.as(VariableDeclSyntax.self)
    let hasValue = variable?.bindings.contains { $0.initializer != nil } ?? false
    let wrapped: [String?] = hasValue ? ["wrappedValue"] : []
    if case .argumentList(let list)? = attribute.arguments { return CallShape(labels: wrapped + list.map { $0.label?.text }) }
    return variable == nil ? nil : CallShape(labels: wrapped)
  }

  /// The arguments in parentheses, then the trailing closures.
  var arguments: [ExprSyntax] {
    if let call = callNode?.as(FunctionCallExprSyntax.self) {
      return call.arguments.map(\.expression) + [call.trailingClosure].compactMap { $0.map { ExprSyntax($0) } }
        + call.additionalTrailingClosures.map { ExprSyntax($0.closure) }
    }
    if let call = callNode?.as(SubscriptCallExprSyntax.self) { return call.arguments.map(\.expression) }
    if case .argumentList(let list)? = callNode?.as(AttributeSyntax.self)?.arguments { return list.map(\.expression) }
    return callNode?.as(MacroExpansionExprSyntax.self)?.arguments.map(\.expression) ?? []
  }

  /// What stands on both sides of an operator.
  var operands: [ExprSyntax] {
    guard let name = token.parent?.as(BinaryOperatorExprSyntax.self), let list = name.parent?.as(ExprListSyntax.self) else { return [] }
    let elements = Array(list)
    guard let place = elements.firstIndex(where: { $0.id == ExprSyntax(name).id }), place > 0, place + 1 < elements.count else { return [] }
    return [elements[place - 1], elements[place + 1]]
  }

  /// Whether `?.` stands before the name.
  var isChained: Bool {
    var node = token.parent?.parent?.as(MemberAccessExprSyntax.self)?.base
    while let base = node {
      if base.is(OptionalChainingExprSyntax.self) { return true }
      node = base.as(MemberAccessExprSyntax.self)?.base ?? base.as(FunctionCallExprSyntax.self)?.calledExpression
        ?? base.as(SubscriptCallExprSyntax.self)?.calledExpression
    }
    return false
  }

  var end: TokenSyntax? { callNode?.as(FunctionCallExprSyntax.self)?.rightParen }

  private static func call(of token: TokenSyntax) -> Syntax? {
    guard let parent = token.parent else { return nil }
    if let node = parent.as(SubscriptCallExprSyntax.self), node.leftSquare.id == token.id { return Syntax(node) }
    if parent.is(MacroExpansionExprSyntax.self) { return parent }
    if let attribute = SwiftFacts.ancestor(of: Syntax(token), as: AttributeSyntax.self),
      attribute.attributeName.lastToken(viewMode: .sourceAccurate)?.id == token.id
    {
      return Syntax(attribute)
    }
    // A callee is a few nodes deep: `a.b<C>?.d` is the callee of the call around it.
    var node = parent
    while let next = node.parent, node.is(ExprSyntax.self) {
      if let call = next.as(FunctionCallExprSyntax.self) {
        return callee(of: call.calledExpression)?.id == token.id ? next : nil
      }
      if next.is(LabeledExprSyntax.self) || next.is(LabeledExprListSyntax.self) { guard isOnlyElement(next) else { return nil } }
      node = next
    }
    return nil
  }

  private static func isOnlyElement(_ node: Syntax) -> Bool {
    let list = node.as(LabeledExprListSyntax.self) ?? node.parent?.as(LabeledExprListSyntax.self)
    return list?.count == 1 && list?.parent?.is(TupleExprSyntax.self) == true
  }

  /// The token that names what is called.
  static func callee(of expression: ExprSyntax) -> TokenSyntax? {
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

  // MARK: Values

  private static func value(of token: TokenSyntax) -> Syntax? {
    guard let name = token.parent?.as(DeclReferenceExprSyntax.self) else { return nil }
    if let member = name.parent?.as(MemberAccessExprSyntax.self), member.declName.id == name.id { return Syntax(member) }
    return Syntax(name)
  }

  /// The name of the type that a literal makes a value of by standing alone in its parentheses: `Name("a")`.
  var madeOfLiteral: String? {
    guard let argument = token.parent?.parent?.as(LabeledExprSyntax.self) ?? token.parent?.parent?.parent?.as(LabeledExprSyntax.self),
      argument.expression.firstToken(viewMode: .sourceAccurate)?.id == token.id, argument.label == nil,
      let call = argument.parent?.parent?.as(FunctionCallExprSyntax.self), call.arguments.count == 1, call.trailingClosure == nil
    else { return nil }
    return Self.callee(of: call.calledExpression)?.text
  }

  /// It is assigned to, with an operator too, or passed to be changed.
  var isWritten: Bool {
    guard token.parent?.is(DeclReferenceExprSyntax.self) == true, var node = value else { return false }
    while let member = node.parent?.as(MemberAccessExprSyntax.self), member.base?.id == node.as(ExprSyntax.self)?.id { node = Syntax(member) }
    if node.parent?.is(InOutExprSyntax.self) == true { return true }
    guard let list = node.parent?.as(ExprListSyntax.self), list.first?.id == node.as(ExprSyntax.self)?.id, list.count > 1 else { return false }
    let next = list[list.index(after: list.startIndex)]
    if next.is(AssignmentExprSyntax.self) { return true }
    let name = next.as(BinaryOperatorExprSyntax.self)?.operator.text ?? ""
    return name.hasSuffix("=") && !["==", "!=", "<=", ">=", "==="].contains(name)
  }

  /// What the key path is for whose last name it is.
  var keyPath: KeyPathUse? {
    guard let component = token.parent?.parent?.parent?.as(KeyPathComponentSyntax.self) ?? token.parent?.parent?.as(KeyPathComponentSyntax.self),
      let path = component.parent?.parent?.as(KeyPathExprSyntax.self), path.components.last?.id == component.id, let parent = path.parent
    else { return nil }
    if let type = parent.parent?.as(PatternBindingSyntax.self)?.typeAnnotation?.type { return .typed(type.trimmedDescription) }
    guard let argument = parent.as(LabeledExprSyntax.self), argument.label?.text != "keyPath",
      let call = argument.parent?.parent?.as(FunctionCallExprSyntax.self), let name = Self.callee(of: call.calledExpression)?.text
    else { return .unknown }
    return .passed(to: name)
  }

  /// Functions that take a value of every type.
  private static let indifferent: Set<String> = [
    "print", "debugPrint", "dump", "XCTAssertNoThrow", "XCTAssertThrowsError", "describing", "reflecting",
  ]

  /// Where the value goes.
  var context: ValueContext { value.map(Self.context) ?? .other }

  static func context(of value: Syntax) -> ValueContext {
    var node = value
    while let parent = node.parent, Self.isTransparent(parent) || parent.is(ForceUnwrapExprSyntax.self) { node = parent }
    guard let parent = node.parent else { return .other }
    if let component = parent.parent?.as(KeyPathComponentSyntax.self), let list = component.parent?.as(KeyPathComponentListSyntax.self),
      list.last?.id == component.id
    {
      return .inferred
    }
    if parent.is(CodeBlockItemSyntax.self) { return Self.isStatement(parent) ? .discarded : returnType(ofOnly: parent) == nil ? .inferred : .other }
    if let list = parent.as(ExprListSyntax.self), list.first?.is(DiscardAssignmentExprSyntax.self) == true { return .discarded }
    let name = node.lastToken(viewMode: .sourceAccurate)?.text
    let isAlike = { (other: ExprSyntax) in takesAnyType(other) || other.lastToken(viewMode: .sourceAccurate)?.text == name }
    if let list = parent.as(ExprListSyntax.self), list.count > 1, list.allSatisfy({ $0.id == node.id || isAlike(ExprSyntax($0)) }) {
      return .inferred
    }
    if parent.parent?.is(OptionalBindingConditionSyntax.self) == true { return .inferred }
    // The elements decide of what type a list is.
    if parent.is(ArrayElementSyntax.self), let list = parent.parent?.parent, context(of: list) == .inferred { return .inferred }
    if let binding = parent.parent?.as(PatternBindingSyntax.self), parent.is(InitializerClauseSyntax.self) {
      if binding.typeAnnotation != nil { return .other }
      return binding.pattern.is(WildcardPatternSyntax.self) ? .discarded : .inferred
    }
    if let argument = parent.as(LabeledExprSyntax.self), let owner = argument.parent?.parent {
      if owner.is(ExpressionSegmentSyntax.self) { return .discarded }
      if let label = argument.label?.text, Self.indifferent.contains(label) { return .discarded }
      if let call = owner.as(FunctionCallExprSyntax.self), let name = Self.callee(of: call.calledExpression)?.text,
        Self.indifferent.contains(name)
      {
        return .discarded
      }
    }
    return .other
  }

  /// Operators and number literals, which are of many types.
  private static func takesAnyType(_ expression: ExprSyntax) -> Bool {
    expression.is(BinaryOperatorExprSyntax.self) || expression.is(IntegerLiteralExprSyntax.self) || expression.is(FloatLiteralExprSyntax.self)
  }

  /// It is unwrapped, by force or in a condition.
  var isUnwrapped: Bool {
    guard var node = value else { return false }
    while let parent = node.parent, Self.isTransparent(parent) { node = parent }
    return node.parent?.is(ForceUnwrapExprSyntax.self) == true || node.parent?.parent?.is(OptionalBindingConditionSyntax.self) == true
  }

  /// Has the value of what is in it.
  static func isTransparent(_ node: Syntax) -> Bool {
    if node.is(TryExprSyntax.self) || node.is(AwaitExprSyntax.self) { return true }
    return (node.is(TupleExprSyntax.self) || node.is(LabeledExprListSyntax.self) || node.is(LabeledExprSyntax.self)) && isOnlyElement(node)
  }

  /// The type that is written of the function or property whose only statement is the value.
  static func returnType(ofOnly item: Syntax) -> TypeSyntax? {
    guard !isStatement(item), let owner = item.parent?.parent else { return nil }
    var type: TypeSyntax?
    if let function = owner.parent?.as(FunctionDeclSyntax.self) { type = function.signature.returnClause?.type }
    let accessors = owner.as(AccessorBlockSyntax.self) ?? owner.parent?.parent?.parent?.as(AccessorBlockSyntax.self)
    if let binding = accessors?.parent?.as(PatternBindingSyntax.self) { type = binding.typeAnnotation?.type }
    return type.flatMap { $0.is(SomeOrAnyTypeSyntax.self) || $0.trimmedDescription == "Any" ? nil : $0 }
  }

  /// The type that is written of the function or property that a statement is in.
  static func returnType(around statement: Syntax) -> TypeSyntax? {
    var node = statement
    while let parent = node.parent {
      if parent.is(ClosureExprSyntax.self) { return nil }
      if let function = parent.as(FunctionDeclSyntax.self) { return function.signature.returnClause?.type }
      if let member = parent.as(SubscriptDeclSyntax.self) { return member.returnClause.type }
      if let binding = parent.as(PatternBindingSyntax.self) { return binding.typeAnnotation?.type }
      node = parent
    }
    return nil
  }

  /// Not the value of a closure or function of one expression.
  private static func isStatement(_ item: Syntax) -> Bool {
    guard let list = item.parent?.as(CodeBlockItemListSyntax.self), list.count == 1, let owner = list.parent else { return true }
    if owner.is(ClosureExprSyntax.self) || owner.is(AccessorBlockSyntax.self) { return false }
    let declaration = owner.parent
    if let function = declaration?.as(FunctionDeclSyntax.self) { return function.signature.returnClause == nil }
    return !(declaration?.is(AccessorDeclSyntax.self) ?? false)
  }

  // MARK: try and await

  enum Mark { case `try`, await }

  /// Whether a `try` or `await` covers the name: around it, or before it in an expression with operators.
  func isCovered(by mark: Mark) -> Bool {
    var node = Syntax(token)
    while let parent = node.parent {
      if Self.isMark(parent, mark) { return true }
      if let list = parent.as(ExprListSyntax.self) {
        for element in list {
          if element.id == node.id { break }
          if Self.marks(Syntax(element), mark) { return true }
        }
      }
      if let variable = parent.as(VariableDeclSyntax.self), mark == .await {
        return variable.modifiers.contains { $0.name.tokenKind == .keyword(.async) }
      }
      if parent.is(ClosureExprSyntax.self) || parent.is(CodeBlockSyntax.self) || parent.is(MemberBlockSyntax.self) { return false }
      node = parent
    }
    return false
  }

  private static func isMark(_ node: Syntax, _ mark: Mark) -> Bool {
    mark == .try ? node.is(TryExprSyntax.self) : node.is(AwaitExprSyntax.self)
  }

  /// `try x`, `try await x`
  private static func marks(_ node: Syntax, _ mark: Mark) -> Bool {
    if isMark(node, mark) { return true }
    if let inner = node.as(TryExprSyntax.self)?.expression { return marks(Syntax(inner), mark) }
    if let inner = node.as(AwaitExprSyntax.self)?.expression { return marks(Syntax(inner), mark) }
    return false
  }
}
