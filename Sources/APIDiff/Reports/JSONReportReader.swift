import APIModel

/// Reads a JSON report that somebody else may have made or changed: a pull request's artifact is as
/// hostile as the pull request. Nothing is taken over that the schema does not allow, and nothing
/// larger than any report that apidiff writes for people.
package enum JSONReportReader {
  package static let maximumBytes = 32 << 20
  package static let maximumText = 100_000
  package static let maximumModules = 2_000
  package static let maximumFindings = 200_000

  package static func report(from bytes: [UInt8]) throws(JSONReportError) -> Report {
    guard bytes.count <= maximumBytes else {
      throw JSONReportError(reason: "it has \(bytes.count) bytes; at most \(maximumBytes) are read")
    }
    do {
      return try bytes.withUnsafeBytes { buffer in
        var reader = JSONReader(buffer)
        let report = try ReportFields.report(&reader)
        try reader.end()
        return report
      }
    } catch let error as JSONError {
      throw JSONReportError(reason: error.description)
    } catch {
      throw JSONReportError(reason: "\(error)")
    }
  }
}

/// A text that is no report of this apidiff.
package struct JSONReportError: Error, Equatable, CustomStringConvertible {
  package let reason: String

  package var description: String {
    "no JSON report that this apidiff reads: \(reason). Make it with the same version of apidiff (--format json)"
  }
}

/// The fields of an object: each of the named ones once, and no other. What they hold is read when
/// it is asked for, from where it stands.
private struct ReportFields {
  private let places: [String: JSONReader]
  private let object: JSONReader

  init(_ reader: inout JSONReader, _ keys: String...) throws(JSONError) {
    object = reader
    var places: [String: JSONReader] = [:]
    try reader.object { (reader: inout JSONReader, key) throws(JSONError) in
      let shown = "'\(ClippedText.clip(key.text, to: 40))'"
      guard keys.contains(key.text) else { throw reader.error(.invalid("the key \(shown) is unknown here")) }
      guard places.updateValue(reader, forKey: key.text) == nil else {
        throw reader.error(.invalid("the key \(shown) stands twice"))
      }
      try reader.skip()
    }
    self.places = places
    for key in keys { _ = try place(of: key) }
  }

  private func place(of key: String) throws(JSONError) -> JSONReader {
    guard let place = places[key] else { throw object.error(.invalid("the key '\(key)' is missing")) }
    return place
  }

  func callAsFunction<Value>(
    _ key: String, _ read: (inout JSONReader) throws(JSONError) -> Value
  ) throws(JSONError) -> Value {
    var reader = try place(of: key)
    return try read(&reader)
  }

  /// A value that may be null, which is not the same as missing.
  func optional<Value>(
    _ key: String, _ read: (inout JSONReader) throws(JSONError) -> Value
  ) throws(JSONError) -> Value? {
    var reader = try place(of: key)
    return reader.takeNull() ? nil : try read(&reader)
  }

  func list<Element>(
    _ key: String, atMost maximum: Int, _ element: (inout JSONReader) throws(JSONError) -> Element
  ) throws(JSONError) -> [Element] {
    var reader = try place(of: key)
    var elements: [Element] = []
    try reader.array { (reader: inout JSONReader) throws(JSONError) in
      if elements.count == maximum { throw reader.error(.invalid("a list has more than \(maximum) entries")) }
      elements.append(try element(&reader))
    }
    return elements
  }
}

extension ReportFields {
  static func report(_ reader: inout JSONReader) throws(JSONError) -> Report {
    // Another schema has other keys: which one it is, is the better answer.
    var ahead = reader
    try ahead.object { (reader: inout JSONReader, key) throws(JSONError) in
      if case "schema" = key { try schema(&reader) } else { try reader.skip() }
    }
    let field = try ReportFields(
      &reader, "schema", "ruleSet", "policy", "requiredBump", "verdict", "modules", "remarks")
    _ = try field("ruleSet", count)
    var report = Report(
      modules: try field.list("modules", atMost: JSONReportReader.maximumModules, module),
      requiredBump: try field("requiredBump", choice), verdict: try field("verdict", choice))
    report.remarks = try field.list("remarks", atMost: JSONReportReader.maximumFindings, remark)
    report.policy = try field.optional("policy", text)
    return report
  }

  private static func schema(_ reader: inout JSONReader) throws(JSONError) {
    let schema = try reader.int()
    guard schema == JSONReport.schema else {
      throw reader.error(.invalid("its schema is \(schema), and \(JSONReport.schema) is wanted"))
    }
  }

  private static func module(_ reader: inout JSONReader) throws(JSONError) -> Report.Module {
    let field = try ReportFields(
      &reader, "name", "language", "oldVersion", "newVersion", "requiredBump", "findings",
      "crossCheck")
    var module = Report.Module(
      name: try field("name", filled), language: try field("language", choice),
      oldVersion: try field.optional("oldVersion", text), newVersion: try field.optional("newVersion", text),
      requiredBump: try field("requiredBump", choice),
      findings: try field.list("findings", atMost: JSONReportReader.maximumFindings, finding))
    module.crossCheck = try field.optional("crossCheck", crossCheck)
    return module
  }

  private static func crossCheck(_ reader: inout JSONReader) throws(JSONError) -> CrossCheck {
    let field = try ReportFields(
      &reader, "declarations", "tried", "compiled", "explained", "explainedAsRisky", "unexplained", "obstacle")
    var check = CrossCheck()
    check.declarations = try field("declarations", count)
    check.tried = try field("tried", count)
    check.compiled = try field("compiled", count)
    check.explained = try field("explained", count)
    check.explainedAsRisky = try field("explainedAsRisky", count)
    check.unexplained = try field("unexplained", count)
    check.obstacle = try field.optional("obstacle", text)
    return check
  }

  private static func remark(_ reader: inout JSONReader) throws(JSONError) -> Report.Remark {
    let field = try ReportFields(&reader, "id", "verdict", "message", "fix", "module", "location")
    return Report.Remark(
      id: try field("id", identifier), verdict: try field("verdict", choice), message: try field("message", filled),
      fix: try field("fix", text), module: try field.optional("module", text), location: try field.optional("location", place))
  }

  private static func finding(_ reader: inout JSONReader) throws(JSONError) -> Report.JudgedFinding {
    let field = try ReportFields(
      &reader, "rule", "kind", "impact", "symbol", "old", "new", "message", "fix", "fingerprint", "verdict", "reason",
      "introduced", "proof")
    let finding = Finding(
      rule: try field("rule", identifier), kind: try field("kind", choice), impact: try field("impact", impact),
      symbol: try field("symbol", symbol), old: try field.optional("old", side), new: try field.optional("new", side),
      message: try field("message", filled), fix: try field("fix", text),
      fingerprint: try field("fingerprint", fingerprint))
    var judged = Report.JudgedFinding(
      finding: finding, verdict: try field("verdict", choice), reason: try field("reason", text),
      isIntroduced: try field.optional("introduced", flag))
    judged.proof = try field.optional("proof", proof)
    return judged
  }

  private static func impact(_ reader: inout JSONReader) throws(JSONError) -> Impact {
    let field = try ReportFields(&reader, "source", "binary", "onlyInSwift6")
    return Impact(
      source: try field("source", choice), binary: try field("binary", choice),
      onlyInSwift6: try field("onlyInSwift6", flag))
  }

  private static func symbol(_ reader: inout JSONReader) throws(JSONError) -> Finding.Symbol {
    let field = try ReportFields(&reader, "id", "path", "kind")
    return Finding.Symbol(
      id: try field("id", text), path: try field("path", text),
      kind: try field.optional("kind", choice))
  }

  private static func side(_ reader: inout JSONReader) throws(JSONError) -> Finding.Side {
    let field = try ReportFields(&reader, "declaration", "location")
    return Finding.Side(declaration: try field("declaration", text), location: try field.optional("location", place))
  }

  private static func proof(_ reader: inout JSONReader) throws(JSONError) -> Proof {
    let field = try ReportFields(&reader, "outcome", "reason", "modes", "witness", "file")
    return Proof(
      try field("outcome", choice), reason: try field("reason", text),
      modes: try field.list("modes", atMost: 10, count),
      witness: try field.optional("witness", text), file: try field.optional("file", text))
  }

  private static func place(_ reader: inout JSONReader) throws(JSONError) -> SourceLocation {
    let field = try ReportFields(&reader, "file", "line", "column")
    return SourceLocation(
      file: try field("file", text), line: try field("line", count), column: try field("column", count))
  }
}

// Single values.
extension ReportFields {
  private static func text(_ reader: inout JSONReader) throws(JSONError) -> String {
    let text = try reader.string()
    guard text.utf8.count <= JSONReportReader.maximumText else {
      throw reader.error(.invalid("a text is longer than \(JSONReportReader.maximumText) bytes"))
    }
    return text
  }

  private static func filled(_ reader: inout JSONReader) throws(JSONError) -> String {
    let text = try text(&reader)
    if text.isEmpty { throw reader.error(.invalid("a text is empty")) }
    return text
  }

  private static func flag(_ reader: inout JSONReader) throws(JSONError) -> Bool { try reader.bool() }

  /// A rule's or remark's name: `swift-parameter-added`.
  private static func identifier(_ reader: inout JSONReader) throws(JSONError) -> String {
    let text = try reader.string()
    let isKebab = text.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: "-") }
    guard isKebab, !text.isEmpty, text.utf8.count <= 100 else { throw reader.error(.invalid("a rule's id is malformed")) }
    return text
  }

  private static func fingerprint(_ reader: inout JSONReader) throws(JSONError) -> String {
    let text = try reader.string()
    let isHexadecimal = text.utf8.allSatisfy { (97...102).contains($0) || (48...57).contains($0) }
    guard isHexadecimal, text.utf8.count == 12 else { throw reader.error(.invalid("a fingerprint is malformed")) }
    return text
  }

  private static func count(_ reader: inout JSONReader) throws(JSONError) -> Int {
    let number = try reader.int()
    guard (0...10_000_000).contains(number) else { throw reader.error(.invalid("a number is out of range")) }
    return number
  }

  private static func choice<Choice: RawRepresentable<String>>(_ reader: inout JSONReader) throws(JSONError) -> Choice {
    let text = try reader.string()
    guard let choice = Choice(rawValue: text) else {
      throw reader.error(.invalid("'\(ClippedText.clip(text, to: 40))' is none of the values that may stand here"))
    }
    return choice
  }
}
