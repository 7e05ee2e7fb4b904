import APIModel

extension Rule {
  static let swiftMacroRoleRemoved = Rule(
    id: "swift-macro-role-removed",
    summary: "A macro lost a role, a conformance that it adds, or names that it makes.",
    rationale: """
      Where it was used, what it added is missing now, or it stands where it may not. What a macro's declaration \
      does not name it must not make.
      """,
    fix: "Keep what the macro did, and offer another macro that does less.",
    kind: .change,
    impact: .sourceBreaking,
    example: Example(
      old: """
        @freestanding(expression)
        public macro number() -> Int = #line
        """,
      new: """
        @attached(peer)
        public macro number() = #externalMacro(module: "Macros", type: "Number")
        """,
      client: """
        func use() -> Int { #number }
        """),
    check: .changed { old, new, _ in
      guard old.kind == .macro, new.kind == .macro else { return [] }
      return lostRoles(of: old, in: new)
    })

  /// What a macro did for its clients that the other one does not do.
  static func lostRoles(of old: Declaration, in new: Declaration) -> [Hit] {
    let (before, after) = (MacroRole.roles(of: old), MacroRole.roles(of: new))
    return before.flatMap { role -> [Hit] in
      guard let successor = after.first(where: { $0.kind == role.kind }) else {
        // Members that get no attribute any more are there all the same.
        let impact = role.kind == "memberAttribute" ? Impact(source: .risky) : .sourceBreaking
        return [Hit("\(old.described) has no role '\(role.kind)' any more", impact, detail: role.kind)]
      }
      let conformances = role.conformances.subtracting(successor.conformances).sorted().map {
        Hit("\(old.described) adds no conformance to '\($0)' any more", .sourceBreaking, detail: $0)
      }
      let names = successor.names.contains("arbitrary") ? [] : role.publicNames.subtracting(successor.names).sorted()
      return conformances + names.map { Hit("\(old.described) makes nothing of '\($0)' any more", .sourceBreaking, detail: $0) }
    }
  }
}

/// What a macro's declaration says that it makes: `@attached(member, conformances: P, names: named(a), arbitrary)`.
private struct MacroRole {
  var kind: String
  var conformances: Set<String> = []
  var names: Set<String> = []

  /// Without those that nobody else is meant to use.
  var publicNames: Set<String> { names.filter { !$0.hasPrefix("named(_") } }

  /// One for each kind, in their order.
  static func roles(of macro: Declaration) -> [MacroRole] {
    var roles: [MacroRole] = []
    for attribute in macro.attributes {
      guard let role = MacroRole(attribute) else { continue }
      if let place = roles.firstIndex(where: { $0.kind == role.kind }) {
        roles[place].conformances.formUnion(role.conformances)
        roles[place].names.formUnion(role.names)
      } else {
        roles.append(role)
      }
    }
    return roles
  }

  private init?(_ attribute: String) {
    guard attribute.hasPrefix("@attached(") || attribute.hasPrefix("@freestanding("), attribute.hasSuffix(")") else { return nil }
    let list = attribute.dropFirst(attribute.prefix { $0 != "(" }.count + 1).dropLast()
    var parts = Self.parts(list)
    guard !parts.isEmpty else { return nil }
    // 'conformance' is the role's former name.
    let name = String(parts.removeFirst())
    kind = name == "conformance" ? "extension" : name
    var isAboutNames = true
    for part in parts {
      var part = part
      for label in ["names:", "conformances:"] where part.hasPrefix(label) {
        isAboutNames = label == "names:"
        part = part.dropFirst(label.count).drop { $0 == " " }
      }
      if isAboutNames {
        names.insert(part.filter { $0 != "`" })
      } else {
        // A protocol's module may be written or not.
        conformances.insert(String(part.split(separator: ".").last ?? part))
      }
    }
  }

  /// What commas outside of parentheses separate.
  private static func parts(_ list: Substring) -> [Substring] {
    var parts: [Substring] = []
    var (start, depth) = (list.startIndex, 0)
    for place in list.indices {
      switch list[place] {
      case "(": depth += 1
      case ")": depth -= 1
      case "," where depth == 0:
        parts.append(list[start..<place])
        start = list.index(after: place)
      default: break
      }
    }
    return (parts + [list[start...]]).map { $0.drop { $0 == " " } }.filter { !$0.isEmpty }
  }
}
