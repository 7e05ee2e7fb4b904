import APIModel

/// What sources say beyond symbol graphs.
struct SourceFacts {
  /// What stands at one place of a file: the place of a declaration's name, as in symbol graphs.
  struct Place: Hashable {
    var file: String
    /// Both counted from 1; the column in UTF-8 code units.
    var line: Int
    var column: Int
  }

  struct Fact: Equatable {
    /// Those of `SourceVisitor.keptAttributes`.
    var attributes: [String] = []
    var isNoAsync = false
    /// Whether clients may only read it: `private(set)`, which graphs leave out beside accessors and observers.
    var hidesSetter = false
    /// As `Modifier.unguarded`, but for what the container is isolated to.
    var isUnguarded = false
    var rawValue: String?
    /// What the extension around it wants to be a class, as written: `Self`, `Element`.
    var classBound: [String] = []
    /// For each function type of the declaration, in order, `@convention(…)` or nothing.
    var conventions: [String] = []
    /// By the parameters' places, those of `Parameter.closureMarks`.
    var closureMarks: [Int: [String]] = [:]
    /// What a value of a `@frozen` type consists of, in order.
    var layout: [LayoutReader.Part] = []
  }

  /// One entry of an inheritance clause.
  struct Conformance {
    /// The conforming type's name as written, dotted.
    var subject: String
    /// As written, without attributes and arguments; `~Copyable` keeps its mark.
    var type: String
    /// In normal form, with arguments.
    var reference: TypeReference
    var isUnchecked = false
    var isPreconcurrency = false
    /// `@MainActor`
    var globalActor: String?
    var isUnavailable = false
    /// As in `Fact.classBound`: what the conformance asks to be a class.
    var classBound: [String] = []
    /// Whether it stands where a class names its superclass.
    var isFirst = false
  }

  var facts: [Place: Fact] = [:]
  var conformances: [Conformance] = []
  /// The qualified names of all protocols, of whatever access.
  var protocols: Set<String> = []
  /// What no symbol stands for: operators, precedence groups, unavailable declarations,
  /// underscored requirements and cases, and what is `@usableFromInline` without being public.
  var declarations: [Declaration] = []
  /// The qualified names of members of extensions without conditions: a requirement of that name
  /// has a default.
  var extensionMembers: Set<String> = []
  /// Modules of `@_exported import`.
  var reexports: Set<String> = []
  /// Whether asynchronous functions that belong to no actor run on their callers'.
  var runsOnCallers = false

  mutating func merge(_ other: SourceFacts) {
    facts.merge(other.facts) { first, _ in first }
    conformances += other.conformances
    protocols.formUnion(other.protocols)
    declarations += other.declarations
    extensionMembers.formUnion(other.extensionMembers)
    reexports.formUnion(other.reexports)
  }
}

extension SourceFacts {
  func fact(at location: SourceLocation?) -> Fact? {
    guard let location else { return nil }
    return facts[Place(file: location.file, line: location.line, column: location.column)]
  }

  /// The declarations with what the sources say of them, and those that only sources have.
  func complete(_ declarations: [Declaration]) -> [Declaration] {
    var result = declarations
    var types: [String: Int] = [:]
    let storedTypes = LayoutReader.types(of: result)
    let hiddenAliases = LayoutReader.aliases(of: self.declarations)
    let protocols = Set(result.filter { $0.kind == .protocol }.map(\.path))
    for index in result.indices {
      let fact = fact(at: result[index].location)
      result[index].layout = fact?.layout.map { $0.text(in: result[index], storedTypes, hiddenAliases) } ?? []
      add(fact, to: &result[index])
      addClassBounds(to: &result[index], isOfProtocol: protocols.contains(result[index].path.dropLast()))
      if result[index].kind.isNominal || result[index].kind == .extension {
        types[result[index].qualifiedName] = index
      }
    }
    let enumsWithRawType = Set(result.filter { $0.kind == .enum && $0.type != nil }.map(\.id))
    for index in result.indices where result[index].kind == .enumCase {
      if !enumsWithRawType.contains(result[index].parent ?? "") { result[index].rawValue = nil }
    }
    let aliases = Dictionary(
      result.lazy.filter { $0.kind == .typealias }.map { ($0.qualifiedName, $0) }, uniquingKeysWith: { first, _ in first })
    for conformance in conformances {
      guard let index = types[conformance.subject] else { continue }
      if !addAliasedSuperclass(conformance, to: &result[index], aliases) { add(conformance, to: &result[index]) }
    }
    return result.compactMap(withoutImpliedConformances) + additions(result, types, hiddenAliases)
  }

  /// Graphs list, beside the protocols of this module that another module's type conforms to, what these refine: it has
  /// that from its own module. What stays is what an extension's clause may mean.
  private func withoutImpliedConformances(_ declaration: Declaration) -> Declaration? {
    guard declaration.kind == .extension else { return declaration }
    let written = conformances.filter { $0.subject == declaration.qualifiedName }.map(\.type)
    if written.isEmpty || !written.allSatisfy(protocols.contains) { return declaration }
    var result = declaration
    result.inheritance.removeAll { entry in
      let name = entry.type.text.prefix { $0 != "<" }
      return !protocols.contains { name.hasSuffix("." + $0) }
    }
    result.text = result.extensionText
    return result.inheritance.isEmpty ? nil : result
  }

  private func add(_ fact: Fact?, to declaration: inout Declaration) {
    guard let fact else { return }
    declaration.attributes = (declaration.attributes + fact.attributes).sorted()
    declaration.rawValue = fact.rawValue
    for (place, marks) in fact.closureMarks where declaration.parameters?.indices.contains(place) == true {
      declaration.parameters?[place].attributes += marks
      declaration.parameters?[place].attributes.sort()
    }
    if fact.isUnguarded { declaration.modifiers.insert(.unguarded) }
    if fact.hidesSetter {
      declaration.accessors?.isSettable = false
      declaration.text = declaration.text.replacing("{ get set }", with: "{ get }")
    }
    guard fact.isNoAsync else { return }
    if let index = declaration.availability.firstIndex(where: { $0.domain == "*" }) {
      declaration.availability[index].isNoAsync = true
    } else {
      var clause = Availability(domain: "*")
      clause.isNoAsync = true
      declaration.availability.append(clause)
      declaration.availability.sort { $0.domain < $1.domain }
    }
  }

  private func addClassBounds(to declaration: inout Declaration, isOfProtocol: Bool) {
    guard let bounds = fact(at: declaration.location)?.classBound, !bounds.isEmpty else { return }
    let added = bounds.map { Self.classRequirement($0, in: declaration, isOfProtocol: isOfProtocol) }
    declaration.generics.requirements = Set(declaration.generics.requirements + added).sorted()
  }

  /// - Parameter name: As written: a generic parameter, a protocol's associated type, or a member of either.
  private static func classRequirement(
    _ name: String, in declaration: Declaration, isOfProtocol: Bool = false
  ) -> GenericRequirement {
    var parts = name.split(separator: ".").map(String.init)
    if let parameter = declaration.generics.parameters.first(where: { $0.name == parts.first }) {
      parts[0] = parameter.canonicalName
    } else if isOfProtocol, parts.first != "Self" {
      parts.insert("Self", at: 0)
    }
    return GenericRequirement(
      subject: TypeReference(parts.joined(separator: ".")), relation: .conforms, constraint: TypeReference("AnyObject"))
  }

  private func add(_ conformance: Conformance, to declaration: inout Declaration) {
    if let index = declaration.inheritance.firstIndex(where: { Self.names($0, conformance) }) {
      var entry = declaration.inheritance[index]
      // The graph knows its module, and leaves out its arguments.
      if entry.kind == .superclass {
        let (name, arguments) = (entry.type.text.prefix { $0 != "<" }, conformance.reference.text.drop { $0 != "<" })
        entry.type = TypeReference(String(name) + String(arguments))
      }
      entry.isUnchecked = entry.isUnchecked || conformance.isUnchecked
      entry.isPreconcurrency = entry.isPreconcurrency || conformance.isPreconcurrency
      entry.globalActor = entry.globalActor ?? conformance.globalActor
      entry.isUnavailable = entry.isUnavailable || conformance.isUnavailable
      let bounds = conformance.classBound.map { Self.classRequirement($0, in: declaration) }
      entry.conditions = Set(entry.conditions + bounds).sorted()
      declaration.inheritance[index] = entry
    } else if conformance.isUnavailable || conformance.type.hasPrefix("~") {
      var entry = Inheritance(kind: .conformance, type: conformance.reference)
      entry.isUnavailable = conformance.isUnavailable
      declaration.inheritance.append(entry)
    }
    declaration.inheritance.sort { ($0.type.text, $0.conditionText) < ($1.type.text, $1.conditionText) }
  }

  /// A generic superclass that a typealias of this module names: the graph has it without its arguments.
  ///
  /// - Returns: Whether the entry is one.
  private func addAliasedSuperclass(
    _ conformance: Conformance, to declaration: inout Declaration, _ aliases: [String: Declaration]
  ) -> Bool {
    let isNamed = declaration.inheritance.contains { Self.names($0, conformance) }
    guard conformance.isFirst, declaration.kind == .class, !isNamed,
      let index = declaration.inheritance.firstIndex(where: { $0.kind == .superclass && !$0.type.text.contains("<") }),
      let alias = aliases[conformance.reference.text.prefix { $0 != "<" }.split(separator: ".").dropFirst().joined(separator: ".")],
      let target = alias.type?.text, target.contains("<")
    else { return false }
    declaration.inheritance[index].type = alias.generics.isEmpty ? TypeReference(target) : conformance.reference
    return true
  }

  private static func names(_ entry: Inheritance, _ conformance: Conformance) -> Bool {
    let name = entry.type.text.prefix { $0 != "<" }
    return name == conformance.type || name.hasSuffix("." + conformance.type)
  }

  /// Unavailable declarations count only inside of types that are public, which the graph knows: the module's, and
  /// those of other modules that it has members of.
  private func additions(_ known: [Declaration], _ types: [String: Int], _ aliases: [String: String]) -> [Declaration] {
    var ids = Set(known.map(\.id))
    var containers = types.mapValues { known[$0].id }
    let extended = Dictionary(
      known.filter { $0.extendedModule != nil }.map { ($0.path.dropLast().joined(separator: "."), $0) },
      uniquingKeysWith: { first, _ in first })
    var result: [Declaration] = []
    for var declaration in declarations {
      if declaration.requirement == .required, extensionMembers.contains(declaration.qualifiedName) {
        declaration.requirement = .defaulted
      }
      if declaration.path.count > 1 {
        let container = declaration.path.dropLast().joined(separator: ".")
        let sibling = containers[container] == nil ? extended[container] : nil
        guard let parent = containers[container] ?? sibling?.parent else { continue }
        declaration.parent = parent
        declaration.extendedModule = sibling?.extendedModule
      }
      if declaration.access == .internal { resolve(&declaration, aliases) }
      let id = declaration.id
      var number = 1
      while !ids.insert(declaration.id).inserted {
        number += 1
        declaration.id = "\(id)#\(number)"
      }
      if declaration.kind.isNominal { containers[declaration.qualifiedName] = declaration.id }
      result.append(declaration)
    }
    return result
  }
}

extension SourceFacts {
  /// What only inlined code names: no graph has its conformances, nor what its types' names stand for.
  private func resolve(_ declaration: inout Declaration, _ aliases: [String: String]) {
    if declaration.kind.isNominal {
      let name = declaration.qualifiedName
      declaration.inheritance = conformances.filter { $0.subject == name && !$0.type.hasPrefix("~") }
        .map { Inheritance(kind: .conformance, type: $0.reference) }
    }
    guard declaration.kind != .typealias, !aliases.isEmpty else { return }
    func resolved(_ text: String) -> String { LayoutReader.resolving(aliases, in: text) }
    declaration.id = resolved(declaration.id)
    declaration.layout = declaration.layout.map(resolved)
    declaration.type = declaration.type.map { TypeReference(resolved($0.text)) }
    declaration.parameters = declaration.parameters?.map { parameter in
      var parameter = parameter
      parameter.type = TypeReference(resolved(parameter.type.text))
      return parameter
    }
  }
}

extension DeclarationKind {
  var isNominal: Bool { [.struct, .enum, .class, .actor, .protocol].contains(self) }
}
