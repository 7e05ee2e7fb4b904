import APIModel

/// Writes a member again: as a witness of a requirement, or as an override.
struct SwiftMemberText {
  /// What stands in witnesses where anything would do: it has every type. Witnesses never run.
  static let anyBody = "{ fatalError() }"

  private let declaration: Declaration
  /// The depth of the member's own generic parameters.
  private let depth: Int
  private let spelled: (String) -> String

  /// - Parameters:
  ///   - depth: How many levels of generic parameters surround the member, `Self` of a protocol
  ///     not counted.
  ///   - spelled: Writes a type as it is called where the member stands.
  init(_ declaration: Declaration, depth: Int, _ spelled: @escaping (String) -> String) {
    self.declaration = declaration
    self.depth = depth
    self.spelled = spelled
  }

  /// - Parameters:
  ///   - prefix: `override `, or nothing.
  ///   - typeMember: How a member of the type itself is marked.
  ///   - isInStructure: Whether methods may be marked as mutating.
  ///   - body: That of a function or initialiser, in braces.
  /// - Returns: nil where it cannot be written again.
  func text(
    _ prefix: String = "", typeMember: String = "static ", isInStructure: Bool = false, body: String = anyBody
  ) -> String? {
    let name = SwiftSpelling.quotedName(declaration.baseName)
    let signature = "\(genericClause)(\(parameters))\(effects)\(result)\(whereClause)"
    switch declaration.kind {
    case .method:
      let mutating = declaration.modifiers.contains(.mutating) && isInStructure ? "mutating " : ""
      return "\(prefix)\(mutating)func \(name)\(signature) \(body)"
    case .staticMethod:
      return "\(prefix)\(typeMember)func \(name)\(signature) \(body)"
    case .operatorFunction:
      let fixity = [Modifier.prefix, .postfix].first(where: declaration.modifiers.contains).map { "\($0.rawValue) " } ?? ""
      return "\(typeMember)\(fixity)func \(declaration.baseName) \(signature) \(body)"
    case .property, .staticProperty:
      guard let type = declaration.type else { return nil }
      let mark = declaration.kind == .staticProperty ? typeMember : ""
      return "\(prefix)\(mark)var \(SwiftSpelling.quotedName(declaration.name)): \(spelled(type.text)) \(accessors)"
    case .subscript, .staticSubscript:
      let mark = declaration.kind == .staticSubscript ? typeMember : ""
      return "\(prefix)\(mark)subscript\(genericClause)(\(parameters))\(result)\(whereClause) \(accessors)"
    case .initializer where prefix.isEmpty:
      let mark = declaration.modifiers.contains(.failable) ? "?" : ""
      return "init\(mark)\(genericClause)(\(parameters))\(effects)\(whereClause) \(body)"
    default: return nil
    }
  }

  // MARK: Parts

  private var ownParameters: [GenericParameter] { declaration.generics.parameters.filter { $0.depth >= depth } }

  private var genericClause: String {
    guard !ownParameters.isEmpty else { return "" }
    return "<\(ownParameters.map { ($0.kind == .pack ? "each " : "") + "T_\($0.depth)_\($0.index)" }.joined(separator: ", "))>"
  }

  private var whereClause: String {
    let own = ownParameters.map { "τ_\($0.depth)_\($0.index)" }
    let requirements = declaration.generics.requirements.filter { requirement in
      own.contains { requirement.text.contains($0) }
    }
    return requirements.isEmpty ? "" : " where " + requirements.map { spelled($0.text) }.joined(separator: ", ")
  }

  private var parameters: String {
    (declaration.parameters ?? []).enumerated().map { index, parameter -> String in
      let marks = (parameter.attributes.filter { ["@escaping", "@autoclosure"].contains($0) } + parameter.specifiers)
        .map { $0 + " " }.joined()
      // An operator's parameters have no labels; a subscript's have none unless it is written.
      let label = declaration.kind == .operatorFunction ? "" : (parameter.label.map(SwiftSpelling.quotedName) ?? "_") + " "
      return "\(label)a\(index): \(marks)\(spelled(parameter.type.text))\(parameter.isVariadic ? "..." : "")"
    }.joined(separator: ", ")
  }

  private var result: String { declaration.type.map { " -> \(spelled($0.text))" } ?? "" }

  private var effects: String { text(of: declaration.effects) }

  private var accessors: String {
    let getter = declaration.accessors.map { text(of: $0.getter) } ?? ""
    return "{ get\(getter) \(Self.anyBody)\(declaration.accessors?.isSettable == true ? " set {}" : "") }"
  }

  private func text(of effects: Effects) -> String {
    let throwing =
      switch effects.throwing {
      case .never: ""
      case .any: " throws"
      case .rethrows: " rethrows"
      case .typed(let type): " throws(\(spelled(type.text)))"
      }
    return (effects.isAsync ? " async" : "") + throwing
  }
}
