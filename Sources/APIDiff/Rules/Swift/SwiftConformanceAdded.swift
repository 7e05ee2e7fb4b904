import APIModel

extension Rule {
  static let swiftConformanceAdded = Rule(
    id: "swift-conformance-added",
    summary: "A type conforms to another protocol.",
    rationale: """
      Clients gain it. One that declared the same conformance to another module's protocol itself has \
      it twice now, with a warning. Where an open class gains 'Decodable', subclasses must have its initialiser. \
      Where a type gains 'ExpressibleByStringLiteral', `Path("a")` is the literal itself and no longer a call of \
      an `init?(_:)`, so that nothing is left to unwrap.
      """,
    fix: "Nothing to do: mention it in the release notes.",
    kind: .addition,
    impact: Impact(source: .risky),
    example: Example(
      old: """
        public struct Token {
          public var name = ""
          public init() {}
        }
        """,
      new: """
        public struct Token: Hashable {
          public var name = ""
          public init() {}
        }
        """,
      client: """
        func use() { _ = Token() }
        """),
    check: .changed { old, new, comparison in
      guard old.kind != .protocol, new.kind != .protocol, new.kind.hasConformances else { return [] }
      return ConformanceChanges(old, new, comparison).gained.map { entry in
        let message = "'\(new.qualifiedName)' conforms to '\(entry.type)' now"
        if let required = comparison.initializer(requiredBy: entry, of: old, new) {
          return Hit("\(message): subclasses with initialisers of their own lack '\(required)'", .sourceBreaking, detail: entry.type.text)
        }
        if let initializer = comparison.failableInitializer(passedOverFor: entry, of: old) {
          let text = "\(message): '\(new.name)' with a literal no longer calls '\(initializer)', which gave an optional"
          return Hit(text, .sourceBreaking, detail: entry.type.text)
        }
        if let function = comparison.overload(takingLiteralsFor: entry, of: new) {
          let text = "\(message): literals fit two overloads of '\(function.qualifiedName)', and such calls are ambiguous"
          return Hit(text, .sourceBreaking, detail: entry.type.text)
        }
        if let (member, rival) = comparison.equalMember(in: new, gaining: comparison.new.names(in: entry.type)) {
          let text = "\(message), which gives it '\(member.qualifiedName)' beside '\(rival.qualifiedName)'"
          return Hit(text, .sourceBreaking, detail: entry.type.text)
        }
        let isOwn = comparison.new.names(in: entry.type).allSatisfy { comparison.new.localName($0) != nil }
        // Stating Sendable a second time changes nothing: it has no requirements.
        let impact = isOwn || entry.isSendable ? Impact.none : Impact(source: .risky)
        return Hit(message, impact, detail: entry.type.text)
      }
    })
}

extension Comparison {
  /// An initialiser that a conformance of an open class requires of its subclasses, also one that the compiler derived.
  fileprivate func initializer(requiredBy entry: Inheritance, of old: Declaration, _ new: Declaration) -> String? {
    guard new.kind == .class, old.access == .open, new.access == .open else { return nil }
    let protocols = protocols(of: entry)
    return (self.new.members[new.id] ?? []).first { member in
      member.kind == .initializer && self.old.byID[member.id] == nil && self.new.concealment(of: member) == nil
        && StandardLibrary.provides(member, to: protocols)
    }?.name
  }

  /// A failing initialiser that took a literal until the type could be expressed by it: `T("a")` is a value of `T`
  /// then, not an optional one (SE-0213).
  fileprivate func failableInitializer(passedOverFor entry: Inheritance, of old: Declaration) -> String? {
    let literals = StandardLibrary.literals.filter { protocols(of: entry).contains($0.conformance) }
    guard !literals.isEmpty else { return nil }
    return (self.old.members[old.id] ?? []).first { member in
      guard member.kind == .initializer, member.failability == .failing, let first = member.parameters?.first, first.label == nil,
        member.parameters?.dropFirst().allSatisfy(\.hasDefault) == true, self.old.concealment(of: member) == nil
      else { return false }
      return literals.contains { literal in
        first.type.text == literal.type
          || member.generics.requirements.contains {
            $0.subject == first.type && $0.relation == .conforms && literal.constraints.contains($0.constraint.text)
          }
      }
    }?.name
  }

  /// A function that a literal fits as well as another overload, now that it may be of the type.
  fileprivate func overload(takingLiteralsFor entry: Inheritance, of type: Declaration) -> Declaration? {
    guard StandardLibrary.literals.contains(where: { protocols(of: entry).contains($0.conformance) }) else { return nil }
    return self.new.snapshot.declarations.first { function in
      self.new.concealment(of: function) == nil && self.old.byID[function.id] != nil
        && (function.parameters ?? []).contains { self.new.declaration(of: TypeStructure($0.type))?.id == type.id }
        && ambiguousRival(of: function) != nil
    }
  }

  private func protocols(of entry: Inheritance) -> Set<String> {
    let names = self.new.names(in: entry.type)
    return Set(names + names.flatMap(self.new.ancestors(of:)))
  }
}
