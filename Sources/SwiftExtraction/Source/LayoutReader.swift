import APIModel
import SwiftSyntax

/// Reads what a type consists of, also where it is private: what compiled clients of a `@frozen`
/// type have built in, and whether subclasses see all of a class's initialisers.
struct LayoutReader {
  let names: TypeNames

  /// A stored property, or an enum case, in order.
  struct Part: Equatable {
    /// nil where no client can name it.
    var name: String?
    /// nil where the compiler infers it.
    var type: String?
    /// The initial value that the type is inferred from.
    var value = ""
    /// Property wrappers, whose storage it is, `weak`, `unowned` or `lazy`, and `observed` where clients set it.
    var marks: [String] = []

    /// - Parameters:
    ///   - storedTypes: The types of properties by their qualified name.
    ///   - aliases: What the names of typealiases stand for that no client knows.
    func text(in type: Declaration, _ storedTypes: [String: TypeReference], _ aliases: [String: String]) -> String {
      let known = name.flatMap { storedTypes["\(type.qualifiedName).\($0)"]?.text }
      let written = known ?? self.type.map { LayoutReader.resolving(aliases, in: $0) }
      let stored = marks + [written ?? "= \(value)"]
      return "\(name ?? "_"): \(stored.joined(separator: " "))"
    }
  }

  /// The type with what the names stand for, where they stand alone.
  static func resolving(_ aliases: [String: String], in type: String) -> String {
    if aliases.isEmpty { return type }
    var result = ""
    var word = ""
    for character in type + " " {
      if character.isLetter || character.isNumber || character == "_" || character == "." {
        word.append(character)
      } else {
        result += (aliases[word] ?? word) + String(character)
        word = ""
      }
    }
    return String(result.dropLast())
  }

  /// Typealiases that are not public, by name: compiled clients have in what they stand for.
  static func aliases(of declarations: [Declaration]) -> [String: String] {
    let hidden = declarations.filter { $0.kind == .typealias && $0.access == .internal && $0.generics.parameters.isEmpty }
    return Dictionary(hidden.compactMap { alias in alias.type.map { (alias.baseName, $0.text) } }) { first, _ in first }
  }

  static func types(of declarations: [Declaration]) -> [String: TypeReference] {
    var types: [String: TypeReference] = [:]
    for declaration in declarations where declaration.kind == .property { types[declaration.qualifiedName] = declaration.type }
    return types
  }

  func parts(of type: DeclSyntax) -> [Part] {
    if let type = type.as(StructDeclSyntax.self) { return properties(type.memberBlock.members) }
    if let type = type.as(ClassDeclSyntax.self) { return properties(type.memberBlock.members) }
    guard let type = type.as(EnumDeclSyntax.self) else { return [] }
    let isIndirect = SourceVisitor.isIndirect(type.modifiers)
    return type.memberBlock.members.compactMap { $0.decl.as(EnumCaseDeclSyntax.self) }
      .flatMap { cases($0, isIndirect || SourceVisitor.isIndirect($0.modifiers)) }
  }

  private func properties(_ members: MemberBlockItemListSyntax) -> [Part] {
    members.compactMap { $0.decl.as(VariableDeclSyntax.self) }.flatMap { variable -> [Part] in
      if SourceVisitor.isStatic(variable.modifiers) { return [] }
      let attributes = SourceVisitor.attributes(variable.attributes)
      let isNamed = SourceVisitor.hasPublic(variable.modifiers) || attributes.contains("@usableFromInline")
      let wrappers = attributes.filter { $0.dropFirst().first?.isUppercase == true }
      let storage = variable.modifiers.filter { ["weak", "unowned", "lazy"].contains($0.name.text) }.map(\.trimmedDescription)
      let isSet = isNamed && !SourceVisitor.hidesSetter(variable.modifiers)
      return variable.bindings.filter { Self.isStored($0) }.map { binding in
        let observers = isSet && binding.accessorBlock != nil ? ["observed"] : []
        return Part(
          name: isNamed ? TypeCanonicalizer.plain(binding.pattern.trimmedDescription) : nil,
          type: binding.typeAnnotation.map { annotation in
            var types = TypeCanonicalizer(names: names, scope: GenericScope())
            return types.reference(annotation.type).text
          },
          value: binding.initializer.map { Self.inferred($0.value) } ?? "", marks: wrappers + storage + observers)
      }
    }
  }

  /// What observes a stored property leaves it one.
  private static func isStored(_ binding: PatternBindingSyntax) -> Bool {
    guard let block = binding.accessorBlock else { return true }
    guard case .accessors(let accessors) = block.accessors else { return false }
    return accessors.allSatisfy { ["willSet", "didSet"].contains($0.accessorSpecifier.text) }
  }

  /// The kind of a literal, so that another value is no other type.
  private static func inferred(_ value: ExprSyntax) -> String {
    switch value.kind {
    case .integerLiteralExpr: "integer"
    case .floatLiteralExpr: "float"
    case .stringLiteralExpr: "string"
    case .booleanLiteralExpr: "boolean"
    default: value.as(FunctionCallExprSyntax.self)?.calledExpression.trimmedDescription ?? Folding.fold(Syntax(value))
    }
  }

  private func cases(_ node: EnumCaseDeclSyntax, _ isIndirect: Bool) -> [Part] {
    node.elements.map { element in
      var types = TypeCanonicalizer(names: names, scope: GenericScope())
      let payload = (element.parameterClause?.parameters ?? []).map { types.reference($0.type).text }
      let mark = isIndirect && !payload.isEmpty ? "indirect " : ""
      return Part(
        name: TypeCanonicalizer.plain(element.name.text), type: "\(mark)(\(payload.joined(separator: ", ")))")
    }
  }

  // MARK: Initialisers

  /// Whether a class that clients may inherit from has a designated initialiser that they do not
  /// see: their subclasses cannot override it, and so inherit no convenience initialisers. A class that inherits
  /// itself has no initialisers of its superclass then.
  static func hidesDesignatedInitializer(_ type: DeclSyntax) -> Bool {
    guard let type = type.as(ClassDeclSyntax.self),
      type.inheritanceClause != nil || type.modifiers.contains(where: { $0.name.text == "open" })
    else { return false }
    return type.memberBlock.members.compactMap { $0.decl.as(InitializerDeclSyntax.self) }.contains { initializer in
      !SourceVisitor.hasPublic(initializer.modifiers)
        && !initializer.modifiers.contains { $0.name.text == "convenience" }
        && SourceVisitor.unavailability(initializer.attributes) == nil
    }
  }

  /// What clients notice of a `deinit`, which graphs leave out: where that of an open class is isolated, subclasses' own must
  /// be as well, and the parts of a frozen structure that has one stay together.
  static func deinitializerMark(_ type: DeclSyntax) -> String? {
    guard let type = type.asProtocol((any DeclGroupSyntax).self),
      let deinitializer = type.memberBlock.members.lazy.compactMap({ $0.decl.as(DeinitializerDeclSyntax.self) }).first
    else { return nil }
    if type.is(StructDeclSyntax.self) { return SourceVisitor.isFrozen(type.attributes) ? "@deinit" : nil }
    let isOpen = type.modifiers.contains { $0.name.text == "open" }
    return isOpen && deinitializer.modifiers.contains { $0.name.text == "isolated" } ? "@isolatedDeinit" : nil
  }
}
