package import APIModel

/// Says which finding explains that a use of a declaration stops compiling.
package struct StopExplainer: Sendable {
  private let old: Surface
  private let new: Surface
  /// Those that say something of sources, the breaking ones first; of other modules too, whose types are named here.
  private let findings: [Finding]
  /// The names that aliases stand for, and that macros and the values of C records are made of.
  private let aliases: [String: Set<String>]

  package init(old: Snapshot, new: Snapshot, findings: [Finding]) {
    let surface = Surface(old)
    self.old = surface
    self.new = Surface(new)
    let aliases = Dictionary(grouping: old.declarations.filter { [.typealias, .cTypedef, .cMacro].contains($0.kind) }, by: \.baseName)
      .mapValues { Set($0.flatMap { Self.words("\($0.type?.text ?? "") \($0.c?.spelledType ?? "") \($0.c?.replacement ?? "")") }) }
    let parts = old.declarations.filter { $0.kind == .cField && $0.type.map { CType($0).pointee == nil } == true }
    self.aliases = Dictionary(grouping: parts) { surface.container(of: $0)?.baseName ?? "" }
      .mapValues { Set($0.flatMap { Self.words($0.type?.text ?? "") }) }
      .merging(aliases) { $0.union($1) }
    self.findings =
      findings.filter { $0.impact.source == .breaking } + findings.filter { $0.impact.source == .risky }
  }

  /// - Parameter modes: The Swift language modes in which the use stops; empty in C.
  /// - Returns: A finding about the declaration, what contains it, an overload of it, a type that the use names,
  ///   or a member of what the use fulfils; nil when no rule has seen the break.
  package func explanation(of use: DeclarationUse, modes: [Int]) -> Finding? {
    let lineage = lineage(of: use.declaration)
    let family = use.isOfWhole ? family(of: lineage) : []
    let words = names(in: use)
    return findings.first { finding in
      if finding.impact.onlyInSwift6, modes.contains(where: { $0 < 6 }) { return false }
      return explains(finding, use.declaration, lineage, family, words)
    }
  }

  private func explains(
    _ finding: Finding, _ used: Declaration, _ lineage: [Declaration], _ family: Set<String>, _ words: Set<String>
  ) -> Bool {
    if lineage.contains(where: { $0.id == finding.symbol.id || $0.implements == finding.symbol.id }) { return true }
    guard let about = old.byID[finding.symbol.id] ?? new.byID[finding.symbol.id] else {
      // About a type of another module, or what it gained, the module, or one of its headers.
      let container = finding.symbol.path.split(separator: ".").dropLast().joined(separator: ".")
      if family.contains(where: { old.byID[$0]?.qualifiedName == container }) { return true }
      if let kind = finding.symbol.kind, kind.isNamedByUses { return finding.symbol.path.split(separator: ".").last.map { words.contains(String($0)) } ?? false }
      return used.c?.header.map(finding.names.contains) ?? false
    }
    // A value that holds a constant is assigned no more.
    if finding.rule == "c-field-type-changed", let record = old.container(of: about), words.contains(record.baseName) { return true }
    // A macro's text may name anything.
    if about.kind.isNamedByUses || used.kind == .cMacro && about.parent == nil, words.contains(about.baseName) { return true }
    return about.parent.map(family.contains) ?? false 
      || finding.impact.source == .breaking && isOverload(about, of: used)
  }

  /// A call may have meant another function of that name, or be clear only because of it.
  private func isOverload(_ other: Declaration, of used: Declaration) -> Bool {
    used.parameters != nil && other.parameters != nil && other.baseName == used.baseName && other.parent == used.parent
  }

  /// The declaration and what contains it.
  private func lineage(of declaration: Declaration) -> [Declaration] {
    var result = [declaration]
    while let next = result.last.flatMap(old.container), result.count < 64 { result.append(next) }
    return result
  }

  /// The types whose members a conforming type or a subclass must fit: those of the lineage, and what
  /// they inherit from.
  private func family(of lineage: [Declaration]) -> Set<String> {
    var pending = lineage
    var result: Set<String> = []
    while let next = pending.popLast() {
      guard result.insert(next.id).inserted else { continue }
      pending += next.inheritance.compactMap { old.declaration(of: TypeStructure($0.type)) }
    }
    return result
  }

  /// The names that the use and the declaration's signature are made of; what an alias stands for is
  /// named with it.
  private func names(in use: DeclarationUse) -> Set<String> {
    let (parameters, own) = (use.declaration.parameters ?? [], use.declaration)
    // Typedefs are named in what was written alone.
    let signature = parameters.flatMap { [$0.type.text, $0.cSpelledType] } + [own.type?.text ?? "", own.cSpelledType]
    var pending = Self.words(([use.witness.code] + signature).joined(separator: " "))
    var result: Set<String> = []
    while let name = pending.popFirst() {
      guard result.insert(name).inserted else { continue }
      pending.formUnion(aliases[name] ?? [])
    }
    return result
  }

  private static func words(_ text: String) -> Set<String> {
    Set(text.split { !($0.isLetter || $0.isNumber || $0 == "_") }.map(String.init))
  }
}

extension DeclarationKind {
  /// A use that names it, or a type that it belongs to, depends on it.
  fileprivate var isNamedByUses: Bool {
    switch self {
    case .extension, .operatorDeclaration, .precedenceGroup, .macro, .cStruct, .cUnion, .cEnum, .cTypedef, .cMacro: true
    default: isType
    }
  }
}
