internal import APIDiff
internal import APIModel
internal import SwiftSyntax

/// What is done with a value: at its place, and later under the name that it was given.
struct ValueUses {
  /// The largest expression that has the value.
  private let value: Syntax
  private let location: (Syntax) -> APIModel.SourceLocation

  init(of value: Syntax, location: @escaping (Syntax) -> APIModel.SourceLocation) {
    var node = value
    while let parent = node.parent, UsedName.isTransparent(parent) { node = parent }
    self.value = node
    self.location = location
  }

  // MARK: The next step

  var demand: ValueDemand? {
    guard let parent = value.parent else { return nil }
    if UsedName.context(of: value) == .discarded { return .anything }
    if let member = parent.as(MemberAccessExprSyntax.self), member.base?.id == value.as(ExprSyntax.self)?.id {
      return .member(member.declName.baseName.text, isCalled: Self.isCalled(member))
    }
    if let chain = parent.as(OptionalChainingExprSyntax.self) {
      guard let member = chain.parent?.as(MemberAccessExprSyntax.self) else { return .optionalMember("subscript", isCalled: true) }
      return .optionalMember(member.declName.baseName.text, isCalled: Self.isCalled(member))
    }
    if parent.is(ForceUnwrapExprSyntax.self) || parent.parent?.is(OptionalBindingConditionSyntax.self) == true { return .unwrapped }
    if let loop = parent.as(ForStmtSyntax.self), loop.sequence.id == value.as(ExprSyntax.self)?.id {
      return .elements(names: loop.pattern.as(TuplePatternSyntax.self)?.elements.count ?? 1)
    }
    if let list = parent.as(ExprListSyntax.self) { return Self.demand(of: value, in: list) }
    if let call = parent.as(FunctionCallExprSyntax.self), call.calledExpression.id == value.as(ExprSyntax.self)?.id {
      return .called(call.arguments.count + (call.trailingClosure == nil ? 0 : 1))
    }
    if let subscripted = parent.as(SubscriptCallExprSyntax.self) { return demand(in: subscripted) }
    return handedOver(to: parent)
  }

  private func demand(in call: SubscriptCallExprSyntax) -> ValueDemand? {
    guard call.arguments.count == 1, let argument = call.arguments.first, argument.label == nil else { return nil }
    let next = ValueUses(of: Syntax(call), location: location).demand
    return argument.expression.is(IntegerLiteralExprSyntax.self) ? .position(next) : .keyed(next)
  }

  /// Where a type is known that the value must have.
  private func handedOver(to parent: Syntax) -> ValueDemand? {
    if let binding = parent.parent?.as(PatternBindingSyntax.self), parent.is(InitializerClauseSyntax.self) {
      if let type = binding.typeAnnotation?.type { return Self.given(for: type) }
      return binding.pattern.as(TuplePatternSyntax.self).map { .parts($0.elements.count) }
    }
    if parent.is(CodeBlockItemSyntax.self) { return UsedName.returnType(ofOnly: parent).map(Self.given) }
    guard parent.is(LabeledExprSyntax.self) else {
      if parent.is(ThrowStmtSyntax.self) { return .thrown }
      return parent.is(ReturnStmtSyntax.self) ? UsedName.returnType(around: parent).map(Self.given) ?? .given : nil
    }
    guard let call = parent.parent?.parent?.as(FunctionCallExprSyntax.self) else {
      return parent.parent?.parent?.is(TupleExprSyntax.self) == true ? nil : .given
    }
    let isCopied = call.arguments.count == 1 && call.trailingClosure == nil
      && ["Array", "Set", "ContiguousArray"].contains(call.calledExpression.trimmedDescription)
    return isCopied ? .sequence : .given
  }

  /// What is called with the value.
  var passedTo: String? {
    guard let call = value.parent?.as(LabeledExprSyntax.self)?.parent?.parent?.as(FunctionCallExprSyntax.self) else { return nil }
    return UsedName.callee(of: call.calledExpression)?.text
  }

  private static func given(for type: TypeSyntax) -> ValueDemand {
    if type.is(OptionalTypeSyntax.self) || type.is(ImplicitlyUnwrappedOptionalTypeSyntax.self) { return .givenForOptional }
    let text = type.trimmedDescription
    if text == "Any" || text == "any Any" { return .anything }
    let isExistential = type.as(SomeOrAnyTypeSyntax.self)?.someOrAnySpecifier.tokenKind == .keyword(.any)
    return isExistential || ["AnyObject", "AnyHashable", "Error"].contains(text) ? .existential(text) : .given
  }

  /// Operators stand unfolded beside their operands.
  private static func demand(of value: Syntax, in list: ExprListSyntax) -> ValueDemand? {
    let elements = Array(list)
    guard let place = elements.firstIndex(where: { Syntax($0).id == value.id }) else { return nil }
    if place == 2, elements[1].is(AssignmentExprSyntax.self), elements.count == 3 { return .given }
    guard place + 1 < elements.count else { return related(elements[place - 1]) }
    let next = elements[place + 1]
    let isFirst = place == 0 || elements[place - 1].is(AssignmentExprSyntax.self)
    if isFirst, let cast = next.as(UnresolvedAsExprSyntax.self) {
      guard cast.questionOrExclamationMark == nil, elements.count == place + 3 else { return .cast }
      return elements[place + 2].as(TypeExprSyntax.self)?.type.trimmedDescription == "Any" ? .anything : nil
    }
    if isFirst, next.is(UnresolvedIsExprSyntax.self) { return .cast }
    guard place + 2 < elements.count else { return nil }
    let form = SwiftFacts.form(elements[place + 2])
    let name = next.as(BinaryOperatorExprSyntax.self)?.operator.text
    if name == "==" || name == "!=", form == .null || form.isLiteral { return .compared(form) }
    if let relation = related(next) { return relation }
    if isFirst, let name, arithmetic.contains(name) { return .operand(name, form) }
    guard isFirst, place + 3 == elements.count else { return nil }
    if next.is(AssignmentExprSyntax.self) { return .assigned(form) }
    return name == "??" ? .coalesced(form) : nil
  }

  /// What an operator asks of both sides, whatever they are.
  private static func related(_ node: ExprSyntax) -> ValueDemand? {
    guard let name = node.as(BinaryOperatorExprSyntax.self)?.operator.text, ["==", "!=", "===", "!=="].contains(name) else { return nil }
    return .related(name)
  }

  /// Operators whose operands have one type, which is no optional.
  private static let arithmetic: Set<String> = ["+", "-", "*", "/", "%", "<", ">", "<=", ">=", "+=", "-=", "*=", "/="]

  private static func isCalled(_ member: MemberAccessExprSyntax) -> Bool {
    member.parent?.as(FunctionCallExprSyntax.self)?.calledExpression.id == ExprSyntax(member).id
  }

  // MARK: Later

  /// What is done with the name that the value, or a part of it, is given; nil when it is given none.
  var followed: FollowedValue? {
    guard let (name, part, nodes) = named else { return nil }
    return Self.uses(of: name, as: part, in: nodes, location: location)
  }

  /// All that is done with a name in the code that knows it.
  static func uses(
    of name: String, as part: FollowedValue.Part, in nodes: [Syntax], location: @escaping (Syntax) -> APIModel.SourceLocation
  ) -> FollowedValue {
    var result = FollowedValue(part: part)
    for token in nodes.flatMap({ $0.tokens(viewMode: .sourceAccurate) }) where token.text == name {
      guard let reference = token.parent?.as(DeclReferenceExprSyntax.self) else {
        // Another variable of that name, or a label.
        if token.parent?.is(LabeledExprSyntax.self) != true { result.isComplete = false }
        continue
      }
      if let member = reference.parent?.as(MemberAccessExprSyntax.self), member.declName.id == reference.id { continue }
      let uses = ValueUses(of: Syntax(reference), location: location)
      let demand = uses.demand
      if demand == nil { result.isComplete = false }
      result.uses.append(FollowedValue.Use(demand: demand, passedTo: uses.passedTo, location: location(Syntax(reference))))
    }
    return result
  }

  /// The name, what of the value it stands for, and the code that knows it.
  private var named: (String, FollowedValue.Part, [Syntax])? {
    guard let parent = value.parent else { return nil }
    if let member = parent.as(MemberAccessExprSyntax.self), member.base?.id == value.as(ExprSyntax.self)?.id {
      return Self.closure(of: member).map { ($0, .element, [Syntax($1)]) }
    }
    if let loop = parent.as(ForStmtSyntax.self), loop.sequence.id == value.as(ExprSyntax.self)?.id,
      let name = loop.pattern.as(IdentifierPatternSyntax.self)?.identifier.text
    {
      return (name, .element, [Syntax(loop.body)])
    }
    if let condition = parent.parent?.as(OptionalBindingConditionSyntax.self), condition.typeAnnotation == nil,
      let name = condition.pattern.as(IdentifierPatternSyntax.self)?.identifier.text, let element = condition.parent,
      let statement = element.parent?.parent
    {
      let conditions = element.parent.map { Array($0.children(viewMode: .sourceAccurate)) } ?? []
      let later = Array(conditions.drop { $0.id != element.id }.dropFirst())
      if let branch = statement.as(IfExprSyntax.self) { return (name, .unwrapped, later + [Syntax(branch.body)]) }
      if let loop = statement.as(WhileStmtSyntax.self) { return (name, .unwrapped, later + [Syntax(loop.body)]) }
      return statement.is(GuardStmtSyntax.self) ? (name, .unwrapped, later + Self.statements(after: statement)) : nil
    }
    guard parent.is(InitializerClauseSyntax.self), let binding = parent.parent?.as(PatternBindingSyntax.self), binding.typeAnnotation == nil,
      let name = binding.pattern.as(IdentifierPatternSyntax.self)?.identifier.text,
      let variable = binding.parent?.parent?.as(VariableDeclSyntax.self), variable.parent?.parent?.is(CodeBlockItemListSyntax.self) == true
    else { return nil }
    return (name, .whole, Self.statements(after: Syntax(variable)))
  }

  /// Functions that give a closure each element.
  static let visitors: Set<String> = [
    "map", "compactMap", "flatMap", "filter", "forEach", "first", "contains", "allSatisfy", "firstIndex", "last", "drop", "prefix",
  ]

  /// The closure that visits the elements, and what it calls them.
  private static func closure(of member: MemberAccessExprSyntax) -> (String, CodeBlockItemListSyntax)? {
    guard visitors.contains(member.declName.baseName.text), let call = member.parent?.as(FunctionCallExprSyntax.self),
      call.calledExpression.id == ExprSyntax(member).id, call.arguments.count + (call.trailingClosure == nil ? 0 : 1) == 1,
      let closure = call.trailingClosure ?? call.arguments.first?.expression.as(ClosureExprSyntax.self)
    else { return nil }
    guard let signature = closure.signature else { return ("$0", closure.statements) }
    guard case .simpleInput(let list)? = signature.parameterClause, list.count == 1 else { return nil }
    return list.first.map { ($0.name.text, closure.statements) }
  }

  static func statements(after node: Syntax) -> [Syntax] {
    var node = node
    while let parent = node.parent {
      if let item = node.as(CodeBlockItemSyntax.self), let list = parent.as(CodeBlockItemListSyntax.self) {
        return list.drop { $0.id != item.id }.dropFirst().map { Syntax($0) }
      }
      node = parent
    }
    return []
  }
}
