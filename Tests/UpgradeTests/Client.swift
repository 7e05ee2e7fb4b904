import APIModel

@testable import APIDiff

/// A pair of libraries built by hand, and a client's uses of the old one.
struct Client {
  var old: [Declaration] = []
  var new: [Declaration] = []
  var uses: [ClientUse] = []

  static func declaration(
    _ id: String, _ kind: DeclarationKind, in parent: Declaration? = nil, _ parameters: [Parameter]? = nil,
    _ change: (inout Declaration) -> Void = { _ in }
  ) -> Declaration {
    var declaration = Declaration(id: id, kind: kind, path: (parent?.path ?? []) + [id])
    declaration.parent = parent?.id
    declaration.parameters = parameters
    change(&declaration)
    return declaration
  }

  static func parameter(_ label: String?, _ type: String = "Int", hasDefault: Bool = false) -> Parameter {
    var parameter = Parameter(label: label, name: label ?? "x", type: TypeReference(type))
    parameter.hasDefault = hasDefault
    return parameter
  }

  static func use(
    _ symbol: String, _ roles: Set<ClientUse.Role> = [.reference], line: Int = 1,
    _ change: (inout ClientUse) -> Void = { _ in }
  ) -> ClientUse {
    var use = ClientUse(
      symbol: symbol, name: symbol, roles: roles, location: SourceLocation(file: "main.swift", line: line, column: 1))
    use.syntax = UseSyntax()
    change(&use)
    return use
  }

  private func snapshot(_ declarations: [Declaration]) -> Snapshot {
    let header = Snapshot.Header(
      module: "Library", language: .swift, target: "x86_64-unknown-linux-gnu",
      extractor: .init(version: "0", compiler: "none"))
    return Snapshot(header: header, declarations: declarations)
  }

  /// What the table says about a rule's finding for a symbol: `affected`, `silent`, `may-be-affected`;
  /// empty when no use is hit.
  func verdicts(_ rule: String, _ symbol: String, kind: Finding.Kind = .change) -> [String] {
    let finding = Finding(
      rule: rule, kind: kind, impact: .sourceBreaking,
      symbol: Finding.Symbol(id: symbol, path: symbol, kind: nil), message: "It changed.", fix: "", fingerprint: rule)
    let module = Report.Module(
      name: "Library", language: .swift, requiredBump: .major,
      findings: [Report.JudgedFinding(finding: finding, verdict: .violation, reason: "")])
    let report = Report(modules: [module], requiredBump: .major, verdict: .violation)
    let join = UpgradeJoin(report: report, old: [snapshot(old)], new: [snapshot(new)])
    return join.hits(of: uses).hits.map(\.certainty.rawValue)
  }
}
