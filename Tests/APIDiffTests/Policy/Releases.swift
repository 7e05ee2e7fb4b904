import APIModel
import Testing

@testable import APIDiff

/// A module with one function, whose deprecation and removal the tests date.
enum PolicyReleases {
  static let id = "s:old"

  /// - Parameter deprecated: The message of each release that deprecates it; nil where it does not.
  static func history(_ releases: [(version: String, date: String?, deprecated: String?)], name: String = "old()") throws -> ReleaseHistory {
    try ReleaseHistory(module: "Library", snapshots: releases.map { snapshot($0.version, $0.date, $0.deprecated, name: name) })
  }

  static func snapshot(_ version: String, _ date: String?, _ message: String?, name: String = "old()") -> Snapshot {
    var header = Snapshot.Header(
      module: "Library", language: .swift, target: "x86_64-unknown-linux-gnu", extractor: .init(version: "0", compiler: "none"))
    header.version = version
    header.date = date
    var declaration = Declaration(id: id, kind: .function, path: [name])
    declaration.text = "func \(name)"
    if let message {
      var clause = Availability(domain: "*")
      clause.isUnconditionallyDeprecated = true
      clause.message = message.isEmpty ? nil : message
      declaration.availability = [clause]
    }
    return Snapshot(header: header, declarations: [declaration])
  }

  static func finding(
    _ rule: String = "swift-function-removed", _ kind: Finding.Kind = .removal, _ impact: Impact = .sourceBreaking,
    path: String = "old()", symbol: DeclarationKind? = .function, file: String? = nil
  ) -> Finding {
    var subject = Declaration(id: id, kind: symbol ?? .function, path: [path])
    subject.text = "func \(path)"
    subject.location = file.map { SourceLocation(file: $0, line: 1, column: 1) }
    let change: Change = kind == .addition ? .added(subject) : kind == .removal ? .removed(subject) : .changed(subject, subject)
    let value = Rule(
      id: rule, summary: "", rationale: "", fix: "", kind: kind, impact: impact,
      example: .init(old: "", new: "", client: ""), check: .module { _ in [] })
    var finding = Finding(.init("\(path) changed", impact), of: value, change: change, module: "Library")
    if symbol == nil { finding.symbol.kind = nil }
    return finding
  }
}

/// One question to a preset, in one line.
struct Question: Sendable, CustomTestStringConvertible {
  var preset: String
  var old: String
  var new: String
  var finding: Finding = PolicyReleases.finding()
  var history: [(version: String, date: String?, deprecated: String?)] = []
  var today = "2026-06-01"
  var verdict: Verdict
  /// A part of the reason.
  var reason = ""

  var testDescription: String { "\(preset) \(old) → \(new) \(finding.rule) \(finding.symbol.path)" }
}

