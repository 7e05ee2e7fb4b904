internal import APIDiff
internal import SwiftSyntax

/// What stands around a name: the pattern, the actor, the declaration of what a member is called on.
struct Surroundings {
  private let token: TokenSyntax

  init(_ token: TokenSyntax) { self.token = token }

  /// In a pattern that a value is compared with.
  var isPattern: Bool {
    var node = Syntax(token)
    while let parent = node.parent {
      if parent.is(ExpressionPatternSyntax.self) { return true }
      if parent.is(CodeBlockItemSyntax.self) || parent.is(MemberBlockItemSyntax.self) { return false }
      node = parent
    }
    return false
  }

  var isAttribute: Bool {
    let attribute = SwiftFacts.ancestor(of: Syntax(token), as: AttributeSyntax.self)
    return attribute?.attributeName.lastToken(viewMode: .sourceAccurate)?.id == token.id
  }

  /// The name of a type that is declared or extended, or in its inheritance clause.
  var isTypeHead: Bool {
    if SwiftFacts.ancestor(of: Syntax(token), as: InheritanceClauseSyntax.self) != nil { return true }
    guard let owner = token.parent else { return false }
    if owner.asProtocol((any DeclGroupSyntax).self) != nil { return true }
    return SwiftFacts.ancestor(of: Syntax(token), as: ExtensionDeclSyntax.self)?.extendedType.lastToken(viewMode: .sourceAccurate)?.id == token.id
  }

  // MARK: Functions

  /// The function around; nil in closures and outside of functions.
  private var function: FunctionSignatureSyntax? {
    var node = Syntax(token)
    while let parent = node.parent {
      if let function = parent.as(FunctionDeclSyntax.self) { return function.signature }
      if let initializer = parent.as(InitializerDeclSyntax.self) { return initializer.signature }
      if parent.is(ClosureExprSyntax.self) || parent.is(AccessorBlockSyntax.self) { return nil }
      node = parent
    }
    return nil
  }

  var isAsynchronous: Bool? { function.map { $0.effectSpecifiers?.asyncSpecifier != nil } }

  /// The token names a parameter whose function may not be kept.
  var isNonescapingParameter: Bool {
    let parameter = function?.parameterClause.parameters.first { ($0.secondName ?? $0.firstName).text == token.text }
    return parameter?.type.is(FunctionTypeSyntax.self) ?? false
  }

  // MARK: Actors

  /// Attributes that have nothing to do with actors.
  private static let plain: Set<String> = [
    "available", "discardableResult", "inlinable", "inline", "objc", "usableFromInline", "frozen", "Test",
  ]

  /// Whether the code around is certainly on no global actor: each declaration around it says so, or
  /// nothing can put it on one.
  var isNonisolated: Bool {
    var node = Syntax(token)
    var isInFunction = false
    while let parent = node.parent {
      if parent.is(ClosureExprSyntax.self) || parent.is(ExtensionDeclSyntax.self) || parent.is(ProtocolDeclSyntax.self) { return false }
      if let attributed = parent.asProtocol((any WithAttributesSyntax).self), !Self.isPlain(attributed.attributes) { return false }
      if let modified = parent.asProtocol((any WithModifiersSyntax).self),
        modified.modifiers.contains(where: { $0.name.tokenKind == .keyword(.nonisolated) })
      {
        return true
      }
      let isFunction = parent.is(FunctionDeclSyntax.self) || parent.is(InitializerDeclSyntax.self) || parent.is(AccessorBlockSyntax.self)
      isInFunction = isInFunction || isFunction
      if let group = parent.asProtocol((any DeclGroupSyntax).self) {
        // A type in another one is on no actor for that.
        return group.inheritanceClause == nil && isInFunction
      }
      node = parent
    }
    return isInFunction
  }

  /// The attributes of the function and the type around that may be global actors; none in closures, which may run anywhere.
  var actors: Set<String> {
    var node = Syntax(token)
    var result: Set<String> = []
    while let parent = node.parent {
      if parent.is(ClosureExprSyntax.self) { return [] }
      if let modified = parent.asProtocol((any WithModifiersSyntax).self),
        modified.modifiers.contains(where: { $0.name.tokenKind == .keyword(.nonisolated) })
      {
        return []
      }
      if let attributed = parent.asProtocol((any WithAttributesSyntax).self) {
        let names = attributed.attributes.compactMap { $0.as(AttributeSyntax.self)?.attributeName.trimmedDescription }
        result.formUnion(names.filter { !Self.plain.contains($0) })
      }
      // A type in another one is on no actor for that.
      if parent.asProtocol((any DeclGroupSyntax).self) != nil { return result }
      node = parent
    }
    return result
  }

  private static func isPlain(_ attributes: AttributeListSyntax) -> Bool {
    attributes.allSatisfy { element in
      guard let attribute = element.as(AttributeSyntax.self) else { return false }
      return plain.contains(attribute.attributeName.trimmedDescription)
    }
  }
}
