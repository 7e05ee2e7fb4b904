internal import APIDiff
internal import APIModel
internal import SwiftSyntax

/// What the client's own types and members say that have to do with a use.
extension SwiftFacts {
  /// The member that the name is of, the type in whose inheritance clause it stands, the extension of the type that it
  /// names.
  func readMembers(_ token: TokenSyntax, _ syntax: inout UseSyntax) {
    if let function = token.parent?.as(FunctionDeclSyntax.self), function.name.id == token.id {
      let effects = function.signature.effectSpecifiers
      if effects?.throwsClause != nil { syntax.effects.insert(.throwing) }
      if effects?.asyncSpecifier != nil { syntax.effects.insert(.asynchronous) }
    }
    if let binding = token.parent?.parent?.as(PatternBindingSyntax.self), binding.pattern.firstToken(viewMode: .sourceAccurate)?.id == token.id {
      syntax.effects.formUnion(Self.effects(of: binding))
    }
    syntax.enclosing = Self.owner(ofMember: token).map(members)
    if let owner = inheriting(token) {
      syntax.members = members(of: owner)
      syntax.members?.names = names(in: groups(of: owner))
    }
    if Self.ancestor(of: Syntax(token), as: ImportDeclSyntax.self) != nil { syntax.fileNames = names(in: [Syntax(tree)]) }
    guard let type = Self.extended(by: token) else { return }
    let whereClause = type.genericWhereClause.map { Array($0.tokens(viewMode: .sourceAccurate)) } ?? []
    let tokens = whereClause + Array(type.memberBlock.tokens(viewMode: .sourceAccurate))
    let names = tokens.filter { $0.parent?.is(IdentifierTypeSyntax.self) == true }
    syntax.extensionNames = Dictionary(grouping: names, by: \.text).mapValues { $0.map { location(of: $0) } }
  }

  static func effects(of binding: PatternBindingSyntax) -> Set<UseSyntax.Effect> {
    let isVariable = binding.parent?.parent?.as(VariableDeclSyntax.self)?.bindingSpecifier.tokenKind == .keyword(.var)
    guard let block = binding.accessorBlock else { return isVariable ? [.settable] : [] }
    guard case .accessors(let list) = block.accessors else { return [] }
    let names = Set(list.map(\.accessorSpecifier.text))
    let isObserved = !names.isDisjoint(with: ["willSet", "didSet"])
    if isObserved { return [.observed, .settable] }
    return names.isDisjoint(with: ["set", "_modify"]) ? [] : [.settable]
  }

  /// The type or extension of which the token names a member.
  static func owner(ofMember token: TokenSyntax) -> Syntax? {
    guard let item = ancestor(of: Syntax(token), as: MemberBlockItemSyntax.self),
      names(of: item.decl).contains(where: { $0.token.id == token.id }),
      let group = item.parent?.parent?.parent, group.asProtocol((any DeclGroupSyntax).self) != nil
    else { return nil }
    return group
  }

  /// Where the compiler points to for each entry of an inheritance clause: the type's name, or the extension.
  func heads(of group: any DeclGroupSyntax) -> [String: APIModel.SourceLocation] {
    let place = Syntax(group).as(ExtensionDeclSyntax.self).map { location(of: $0.extensionKeyword) }
      ?? Syntax(group).asProtocol((any NamedDeclSyntax).self).map { location(of: $0.name) }
    guard let place else { return [:] }
    let names = (group.inheritanceClause?.inheritedTypes ?? []).compactMap {
      $0.type.lastToken(viewMode: .sourceAccurate)?.text
    }
    return Dictionary(names.map { ($0, place) }) { first, _ in first }
  }

  /// A type with its extensions in the file.
  func groups(of declaration: Syntax) -> [Syntax] {
    let others = tree.statements.map { Syntax($0.item) }.filter {
      $0.id != declaration.id && $0.is(ExtensionDeclSyntax.self) && Self.name(of: $0) == Self.name(of: declaration)
    }
    return [declaration] + others
  }

  /// The names that stand alone, and are not declared there.
  func names(in nodes: [Syntax]) -> [String: [APIModel.SourceLocation]] {
    var found: [String: [APIModel.SourceLocation]] = [:]
    var declared: Set<String> = []
    for token in nodes.flatMap({ $0.tokens(viewMode: .sourceAccurate) }) {
      guard case .identifier(let name) = token.tokenKind, let parent = token.parent else { continue }
      if let reference = parent.as(DeclReferenceExprSyntax.self) {
        if reference.parent?.as(MemberAccessExprSyntax.self)?.declName.id == reference.id { continue }
        found[name, default: []].append(location(of: token))
      } else if parent.is(IdentifierTypeSyntax.self) {
        found[name, default: []].append(location(of: token))
      } else if parent.asProtocol((any NamedDeclSyntax).self) != nil || parent.is(IdentifierPatternSyntax.self)
        || parent.is(FunctionParameterSyntax.self) || parent.is(TypeAliasDeclSyntax.self)
      {
        declared.insert(name)
      }
    }
    return found.filter { !declared.contains($0.key) }
  }

  /// The heads of what the compiler derives for a type, and the type does not define.
  func undefinedHeads(of group: any DeclGroupSyntax) -> [String: APIModel.SourceLocation] {
    let own = members(of: Syntax(group)).places.keys
    return heads(of: group).filter { name, _ in
      switch name {
      case "Equatable", "Hashable": !own.contains { $0.hasPrefix("==(") }
      case "Encodable": !own.contains("encode(to:)")
      case "Decodable": !own.contains("init(from:)")
      case "Codable": !own.contains("encode(to:)") || !own.contains("init(from:)")
      default: false
      }
    }
  }

  /// The declaration in whose inheritance clause the token stands.
  func inheriting(_ token: TokenSyntax) -> Syntax? {
    guard let clause = Self.ancestor(of: Syntax(token), as: InheritanceClauseSyntax.self), let owner = clause.parent,
      owner.asProtocol((any DeclGroupSyntax).self) != nil
    else { return nil }
    return owner
  }

  /// The members of a type, with those that its extensions in the file give it.
  func members(of declaration: Syntax) -> UseSyntax.Members {
    let group = declaration.asProtocol((any DeclGroupSyntax).self)
    let name = Self.name(of: declaration)
    var found: [String: APIModel.SourceLocation] = [:]
    var heads: [String: APIModel.SourceLocation] = [:]
    for item in tree.statements {
      guard let other = Syntax(item.item).asProtocol((any DeclGroupSyntax).self), Self.name(of: Syntax(other)) == name else { continue }
      found.merge(places(of: other.memberBlock)) { first, _ in first }
      heads.merge(self.heads(of: other)) { first, _ in first }
    }
    if let group { heads.merge(self.heads(of: group)) { first, _ in first } }
    if let group { found.merge(places(of: group.memberBlock)) { first, _ in first } }
    let end = group.map { location(of: $0.memberBlock.rightBrace) } ?? location(of: declaration)
    var members = UseSyntax.Members(places: found, isProtocol: declaration.is(ProtocolDeclSyntax.self), end: end)
    members.heads = heads
    for item in tree.statements {
      guard let other = Syntax(item.item).asProtocol((any DeclGroupSyntax).self), Self.name(of: Syntax(other)) == name else { continue }
      members.signatures.merge(Self.signatures(of: other.memberBlock)) { $0.union($1) }
    }
    return members
  }

  func places(of block: MemberBlockSyntax) -> [String: APIModel.SourceLocation] {
    let members = block.members.flatMap { item in Self.names(of: item.decl).map { ($0.name, location(of: $0.token)) } }
    return Dictionary(members) { first, _ in first }
  }

  /// What functions take and give that override nothing; properties only are there or not.
  static func signatures(of block: MemberBlockSyntax) -> [String: Set<UseSyntax.Members.Signature>] {
    var result: [String: Set<UseSyntax.Members.Signature>] = [:]
    for item in block.members {
      let modifiers = item.decl.asProtocol((any WithModifiersSyntax).self)?.modifiers
      if modifiers?.contains(where: { $0.name.text == "override" }) == true { continue }
      let isStatic = modifiers?.contains { ["static", "class"].contains($0.name.text) } ?? false
      var types = ""
      if let function = item.decl.as(FunctionDeclSyntax.self) {
        let parameters = function.signature.parameterClause.parameters.map { $0.type.trimmedDescription }
        types = parameters.joined(separator: ",") + "->" + (function.signature.returnClause?.type.trimmedDescription ?? "()")
      } else if !item.decl.is(VariableDeclSyntax.self) {
        continue
      }
      types.removeAll(where: \.isWhitespace)
      for (name, _) in names(of: item.decl) { result[name, default: []].insert(.init(types: types, isStatic: isStatic)) }
    }
    return result
  }

  static func name(of declaration: Syntax) -> String? {
    if let node = declaration.as(ExtensionDeclSyntax.self) { return node.extendedType.trimmedDescription }
    return declaration.asProtocol((any NamedDeclSyntax).self)?.name.text
  }

  static func names(of declaration: DeclSyntax) -> [(name: String, token: TokenSyntax)] {
    if let node = declaration.as(InitializerDeclSyntax.self) {
      return [("init\(labels(node.signature.parameterClause))", node.initKeyword)]
    }
    if let node = declaration.as(SubscriptDeclSyntax.self) {
      return [("subscript\(labels(node.parameterClause, isSubscript: true))", node.subscriptKeyword)]
    }
    if let node = declaration.as(FunctionDeclSyntax.self) {
      return [(node.name.text + labels(node.signature.parameterClause), node.name)]
    }
    if let variable = declaration.as(VariableDeclSyntax.self) {
      return variable.bindings.compactMap { $0.pattern.as(IdentifierPatternSyntax.self)?.identifier }.map { ($0.text, $0) }
    }
    if let cases = declaration.as(EnumCaseDeclSyntax.self) { return cases.elements.map { ($0.name.text, $0.name) } }
    return Syntax(declaration).asProtocol((any NamedDeclSyntax).self).map { [($0.name.text, $0.name)] } ?? []
  }

  /// `(_:for:)`
  static func labels(_ clause: FunctionParameterClauseSyntax, isSubscript: Bool = false) -> String {
    // A subscript's parameter has a label only when it is written twice.
    let labels = clause.parameters.map { isSubscript && $0.secondName == nil ? "_" : $0.firstName.text }
    return "(" + labels.map { "\($0):" }.joined() + ")"
  }

  /// The extension whose type the token names.
  static func extended(by token: TokenSyntax) -> ExtensionDeclSyntax? {
    guard let declaration = ancestor(of: Syntax(token), as: ExtensionDeclSyntax.self),
      declaration.extendedType.lastToken(viewMode: .sourceAccurate)?.id == token.id
    else { return nil }
    return declaration
  }
}
