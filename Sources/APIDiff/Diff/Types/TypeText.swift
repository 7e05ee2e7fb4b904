extension TypeStructure {
  /// The type in normal form again.
  package var text: String {
    switch head {
    case .nominal(let name): arguments.isEmpty ? name : "\(name)<\(list(arguments))>"
    case .parameter(let name), .text(let name): name
    case .selfType: "Self"
    case .member(let name): "\(operand).\(name)"
    case .optional: "\(operand)?"
    case .implicitlyUnwrapped: "\(operand)!"
    case .array: "[\(list(arguments))]"
    case .dictionary: "[\(arguments.map(\.text).joined(separator: ": "))]"
    case .tuple(let labels): "(\(zip(labels, arguments).map(Self.element).joined(separator: ", ")))"
    case .function(let traits): functionText(traits)
    case .any: "any \(list(arguments))"
    case .some: "some \(list(arguments))"
    case .composition: arguments.map(\.text).joined(separator: " & ")
    case .metatype: "\(operand).Type"
    case .protocolMetatype: "\(operand).Protocol"
    case .packElement: "each \(list(arguments))"
    case .packExpansion: "repeat \(list(arguments))"
    case .inverse: "~\(list(arguments))"
    case .specified(let specifier): "\(specifier) \(list(arguments))"
    case .variadic: "\(list(arguments))..."
    }
  }

  private func list(_ types: [TypeStructure]) -> String { types.map(\.text).joined(separator: ", ") }

  /// The only argument, in parentheses where a suffix would bind to a part of it.
  private var operand: String {
    guard let type = arguments.first else { return "" }
    switch type.head {
    case .any, .some, .function, .composition, .inverse, .packElement: return "(\(type.text))"
    default: return type.text
    }
  }

  private static func element(_ label: String?, _ type: TypeStructure) -> String {
    label.map { "\($0): \(type.text)" } ?? type.text
  }

  private func functionText(_ traits: FunctionTraits) -> String {
    let trailing = traits.throwing == .typed ? 2 : 1
    guard arguments.count >= trailing, let result = arguments.last else { return "" }
    var words = traits.attributes
    words.append("(\(list(Array(arguments.dropLast(trailing)))))")
    if traits.isAsync { words.append("async") }
    switch traits.throwing {
    case .never: break
    case .any: words.append("throws")
    case .typed: words.append("throws(\(arguments[arguments.count - 2].text))")
    }
    return (words + ["->", result.text]).joined(separator: " ")
  }
}
