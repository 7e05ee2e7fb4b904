import APIModel
import SwiftSyntax

extension DeclarationFacts {
  mutating func signature(_ node: FunctionSignatureSyntax) {
    declaration.parameters = parameters(
      node.parameterClause, labelsAreWritten: declaration.kind != .operatorFunction)
    if let result = node.returnClause?.type {
      let text = types.reference(result)
      declaration.type = text.text == "()" ? nil : text
    }
    declaration.effects = Effects(
      isAsync: node.effectSpecifiers?.asyncSpecifier != nil,
      throwing: types.throwing(node.effectSpecifiers?.throwsClause))
  }

  /// - Parameter labelsAreWritten: Whether a lone name is the label as well: not in subscripts
  ///   and operators.
  mutating func parameters(
    _ clause: FunctionParameterClauseSyntax, labelsAreWritten: Bool
  ) -> [Parameter] {
    types.takesOpaqueParameters = true
    defer { types.takesOpaqueParameters = false }
    var result: [Parameter] = []
    for parameter in clause.parameters {
      let name = TypeCanonicalizer.plain((parameter.secondName ?? parameter.firstName).text)
      let hasLabel = parameter.secondName != nil || labelsAreWritten
      result.append(
        self.parameter(
          Spelling(
            label: hasLabel ? Self.label(parameter.firstName) : nil, name: name == "_" ? nil : name,
            type: parameter.type, isVariadic: parameter.ellipsis != nil, value: parameter.defaultValue,
            attributes: parameter.attributes, modifiers: parameter.modifiers)))
    }
    return result
  }

  struct Spelling {
    var label: String?
    var name: String?
    var type: TypeSyntax
    var isVariadic: Bool
    var value: InitializerClauseSyntax?
    var attributes: AttributeListSyntax?
    var modifiers: DeclModifierListSyntax
  }

  mutating func parameter(_ spelling: Spelling) -> Parameter {
    var attributes = spelling.attributes.map { types.attributes($0) } ?? []
    var specifiers = spelling.modifiers.map(\.name.text)
    let text = parameterType(spelling.type, &attributes, &specifiers)
    var parameter = Parameter(label: spelling.label, name: spelling.name, type: TypeReference(text))
    parameter.isVariadic = spelling.isVariadic
    parameter.hasDefault = spelling.value != nil
    parameter.defaultValue = spelling.value.map { Folding.fold(Syntax($0.value)) }
    parameter.attributes = attributes.filter { !$0.hasPrefix("@_") }.sorted()
    parameter.specifiers = specifiers.sorted()
    return parameter
  }

  /// Takes what belongs to the parameter off its type: specifiers, `@escaping`, `@autoclosure`.
  private mutating func parameterType(
    _ type: TypeSyntax, _ attributes: inout [String], _ specifiers: inout [String]
  ) -> String {
    guard let attributed = type.as(AttributedTypeSyntax.self) else { return types.text(type) }
    specifiers += TypeCanonicalizer.specifiers(attributed)
    var rest: [String] = []
    for attribute in types.attributes(attributed.attributes) {
      if attribute == "@escaping" || attribute == "@autoclosure" {
        attributes.append(attribute)
      } else {
        rest.append(attribute)
      }
    }
    return (rest.sorted() + [types.text(attributed.baseType)]).joined(separator: " ")
  }

  static func label(_ token: TokenSyntax?) -> String? {
    guard let token, token.text != "_" else { return nil }
    return TypeCanonicalizer.plain(token.text)
  }

  // MARK: Accessors

  mutating func accessors(_ block: AccessorBlockSyntax?, isLet: Bool) -> Accessors {
    guard let block, case .accessors(let list) = block.accessors else {
      // Stored: `var x: Int` can be written. A body without `get` is a getter.
      return Accessors(isSettable: block == nil && !isLet)
    }
    var result = Accessors()
    for accessor in list {
      let modifier = accessor.modifier?.name.text
      switch accessor.accessorSpecifier.text {
      case "get", "_read", "read", "borrow", "unsafeAddress":
        result.hasMutatingGetter = modifier == "mutating"
        result.getter = Effects(
          isAsync: accessor.effectSpecifiers?.asyncSpecifier != nil,
          throwing: types.throwing(accessor.effectSpecifiers?.throwsClause))
      case "set", "_modify", "modify", "mutate", "unsafeMutableAddress":
        result.isSettable = true
        result.hasNonmutatingSetter = modifier == "nonmutating"
      default:
        // Observers stand on stored properties.
        result.isSettable = true
      }
    }
    return result
  }
}
