import APIModel

/// Writes a type that has everything that a protocol requires. Associated types that must fulfil
/// something are the type's own generic parameters, so that nothing has to be known that does; the
/// others are plain classes inside it, which fulfil nothing.
struct SwiftConformer {
  let declaration: Declaration
  private let surface: Surface
  /// The protocol and those of this module that it refines, itself first.
  private let protocols: [Declaration]
  /// What the associated types must fulfil.
  private let requirements: [String]

  init(_ declaration: Declaration, _ surface: Surface) {
    self.declaration = declaration
    self.surface = surface
    protocols = Self.refined(by: declaration, surface)
    let types = protocols.flatMap { surface.members[$0.id] ?? [] }.filter { $0.kind == .associatedType }
    let stated = (protocols + types).flatMap(\.generics.requirements).filter { $0.subject.text.hasPrefix("Self.") }
    var seen: Set<String> = []
    requirements = stated.map { Self.inside($0.text, surface) }.filter { seen.insert($0).inserted }
  }

  /// - Parameters:
  ///   - member: A requirement that is written although it has a default.
  ///   - inferred: An associated type that is left to its default.
  /// - Returns: A class, the same as a `Sendable` one, because a protocol of another module may ask
  ///   for that, and a structure; none when a requirement cannot be written again.
  func witnesses(including member: Declaration? = nil, inferring inferred: Declaration? = nil) -> [Witness] {
    guard declaration.kind == .protocol else { return [] }
    let types = associatedTypes.filter { $0.id != inferred?.id }
    let plain = types.filter { !isConstrained($0) }.map { "final class \(SwiftSpelling.quotedName($0.name)) {}" }
    let generic = types.filter(isConstrained).map { SwiftSpelling.quotedName($0.name) }
    let name = "WITNESS" + (generic.isEmpty ? "" : "<\(generic.joined(separator: ", "))>")
    let heritage = SwiftSpelling(declaration, surface).typeName(of: declaration)
    let forms = [
      // Without a variable a class would be Sendable by itself.
      ("final class", "", "var w = 0; "), ("final class", ", @unchecked Sendable", ""), ("struct", "", ""),
    ]
    return forms.compactMap { kind, more, state in
      guard let members = members(including: member, isInStructure: kind == "struct") else { return nil }
      let body = (["init(w: ()) \(SwiftMemberText.anyBody)"] + plain + foreignMembers + members).joined(separator: "; ")
      return Witness("\(kind) \(name): \(heritage)\(more)\(whereClause) { \(state)\(body) }", isDecisive: false)
    }
  }

  // MARK: Associated types

  private var associatedTypes: [Declaration] {
    var seen: Set<String> = []
    return protocols.flatMap { surface.members[$0.id] ?? [] }
      .filter { $0.kind == .associatedType && seen.insert($0.name).inserted }
  }

  private func isConstrained(_ type: Declaration) -> Bool {
    requirements.contains { $0.split(separator: /\W+/).contains { $0 == type.name } }
  }

  private var whereClause: String {
    requirements.isEmpty ? "" : " where " + requirements.joined(separator: ", ")
  }

  // MARK: Members

  private func members(including chosen: Declaration?, isInStructure: Bool) -> [String]? {
    var texts: [String] = []
    for member in protocols.flatMap({ surface.members[$0.id] ?? [] })
    where member.kind != .associatedType && (member.requirement == .required || member.id == chosen?.id) {
      guard let text = SwiftMemberText(member, depth: 0, { Self.inside($0, surface) }).text(isInStructure: isInStructure) else { return nil }
      texts.append(text)
    }
    return texts
  }

  /// What the standard library's protocols that are refined most ask for.
  private var foreignMembers: [String] {
    let names = Set(protocols.flatMap(\.inheritance).map(\.type.text))
    var result: [String] = []
    if !names.isDisjoint(with: ["Hashable", "Equatable", "Comparable"]) {
      result.append("static func == (a: WITNESS, b: WITNESS) -> Bool \(SwiftMemberText.anyBody)")
    }
    if names.contains("Hashable") { result.append("func hash(into hasher: inout Hasher) {}") }
    if names.contains("Comparable") { result.append("static func < (a: WITNESS, b: WITNESS) -> Bool \(SwiftMemberText.anyBody)") }
    if names.contains("CustomDebugStringConvertible") { result.append("var debugDescription: String \(SwiftMemberText.anyBody)") }
    if names.contains("CustomStringConvertible") { result.append("var description: String \(SwiftMemberText.anyBody)") }
    return result
  }

  /// A type of the protocol as the conforming type writes it.
  private static func inside(_ text: String, _ surface: Surface) -> String {
    surface.unambiguous(text).replacing("Self.", with: "").replacing(/\bSelf\b/.wordBoundaryKind(.simple), with: "WITNESS").replacing("τ_", with: "T_")
  }

  private static func refined(by declaration: Declaration, _ surface: Surface) -> [Declaration] {
    var result = [declaration]
    var pending = [declaration]
    while let next = pending.popLast(), result.count < 50 {
      for entry in next.inheritance {
        guard let found = surface.declaration(of: TypeStructure(entry.type)), found.kind == .protocol,
          !result.contains(where: { $0.id == found.id })
        else { continue }
        result.append(found)
        pending.append(found)
      }
    }
    return result
  }
}
