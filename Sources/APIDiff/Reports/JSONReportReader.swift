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

/// The fields of an object while it is read: each once, none unknown, none missing.
private struct ReportFields {
  private var seen = Set<String>()

  mutating func note(_ key: String, _ reader: JSONReader) throws(JSONError) {
    guard seen.insert(key).inserted else { throw reader.error(.invalid("the key \(shown(key)) stands twice")) }
  }

  func unknown(_ key: String, _ reader: JSONReader) -> JSONError {
    reader.error(.invalid("the key \(shown(key)) is unknown here"))
  }

  func require<Value>(_ value: Value?, _ key: String, _ reader: JSONReader) throws(JSONError) -> Value {
    guard let value else { throw reader.error(.invalid("the key '\(key)' is missing")) }
    return value
  }

  /// For fields that may be null: they must be there all the same.
  func requireKey(_ key: String, _ reader: JSONReader) throws(JSONError) {
    guard seen.contains(key) else { throw reader.error(.invalid("the key '\(key)' is missing")) }
  }

  private func shown(_ key: String) -> String { "'\(ClippedText.clip(key, to: 40))'" }
}

extension ReportFields {
  static func report(_ reader: inout JSONReader) throws(JSONError) -> Report {
    var (fields, schema) = (ReportFields(), 0)
    var bump: Bump?
    var verdict: Verdict?
    var modules: [Report.Module]?
    var remarks: [Report.Remark]?
    try reader.object { (reader: inout JSONReader, key) throws(JSONError) in
      try fields.note(key.text, reader)
      switch key {
      case "schema":
        schema = try reader.int()
        if schema != JSONReport.schema {
          throw reader.error(.invalid("its schema is \(schema), and \(JSONReport.schema) is wanted"))
        }
      case "ruleSet": _ = try reader.int()
      case "requiredBump": bump = try choice(&reader)
      case "verdict": verdict = try choice(&reader)
      case "modules": modules = try list(&reader, atMost: JSONReportReader.maximumModules, module)
      case "remarks": remarks = try list(&reader, atMost: JSONReportReader.maximumFindings, remark)
      default: throw fields.unknown(key.text, reader)
      }
    }
    try fields.requireKey("schema", reader)
    try fields.requireKey("ruleSet", reader)
    var report = Report(
      modules: try fields.require(modules, "modules", reader),
      requiredBump: try fields.require(bump, "requiredBump", reader),
      verdict: try fields.require(verdict, "verdict", reader))
    report.remarks = try fields.require(remarks, "remarks", reader)
    return report
  }

  private static func module(_ reader: inout JSONReader) throws(JSONError) -> Report.Module {
    var fields = ReportFields()
    var (name, oldVersion, newVersion): (String?, String?, String?)
    var language: Language?
    var bump: Bump?
    var findings: [Report.JudgedFinding]?
    try reader.object { (reader: inout JSONReader, key) throws(JSONError) in
      try fields.note(key.text, reader)
      switch key {
      case "name": name = try filled(&reader)
      case "language": language = try choice(&reader)
      case "oldVersion": oldVersion = try optionalText(&reader)
      case "newVersion": newVersion = try optionalText(&reader)
      case "requiredBump": bump = try choice(&reader)
      case "findings": findings = try list(&reader, atMost: JSONReportReader.maximumFindings, finding)
      default: throw fields.unknown(key.text, reader)
      }
    }
    try fields.requireKey("oldVersion", reader)
    try fields.requireKey("newVersion", reader)
    return Report.Module(
      name: try fields.require(name, "name", reader), language: try fields.require(language, "language", reader),
      oldVersion: oldVersion, newVersion: newVersion, requiredBump: try fields.require(bump, "requiredBump", reader),
      findings: try fields.require(findings, "findings", reader))
  }

  private static func remark(_ reader: inout JSONReader) throws(JSONError) -> Report.Remark {
    var fields = ReportFields()
    var (id, message, fix, module): (String?, String?, String?, String?)
    var verdict: Verdict?
    var location: SourceLocation?
    try reader.object { (reader: inout JSONReader, key) throws(JSONError) in
      try fields.note(key.text, reader)
      switch key {
      case "id": id = try identifier(&reader)
      case "verdict": verdict = try choice(&reader)
      case "message": message = try filled(&reader)
      case "fix": fix = try text(&reader)
      case "module": module = try optionalText(&reader)
      case "location": location = try place(&reader)
      default: throw fields.unknown(key.text, reader)
      }
    }
    try fields.requireKey("module", reader)
    try fields.requireKey("location", reader)
    return Report.Remark(
      id: try fields.require(id, "id", reader), verdict: try fields.require(verdict, "verdict", reader),
      message: try fields.require(message, "message", reader), fix: try fields.require(fix, "fix", reader),
      module: module, location: location)
  }

  private static func finding(_ reader: inout JSONReader) throws(JSONError) -> Report.JudgedFinding {
    var fields = ReportFields()
    var (rule, message, fix, fingerprint, reason): (String?, String?, String?, String?, String?)
    var kind: Finding.Kind?
    var impact: Impact?
    var symbol: Finding.Symbol?
    var (old, new): (Finding.Side?, Finding.Side?)
    var verdict: Verdict?
    var isIntroduced: Bool?
    try reader.object { (reader: inout JSONReader, key) throws(JSONError) in
      try fields.note(key.text, reader)
      switch key {
      case "rule": rule = try identifier(&reader)
      case "kind": kind = try choice(&reader)
      case "impact": impact = try self.impact(&reader)
      case "symbol": symbol = try self.symbol(&reader)
      case "old": old = try side(&reader)
      case "new": new = try side(&reader)
      case "message": message = try filled(&reader)
      case "fix": fix = try text(&reader)
      case "fingerprint": fingerprint = try self.fingerprint(&reader)
      case "verdict": verdict = try choice(&reader)
      case "reason": reason = try text(&reader)
      case "introduced": isIntroduced = reader.takeNull() ? nil : try reader.bool()
      default: throw fields.unknown(key.text, reader)
      }
    }
    for key in ["old", "new", "introduced"] { try fields.requireKey(key, reader) }
    let finding = Finding(
      rule: try fields.require(rule, "rule", reader), kind: try fields.require(kind, "kind", reader),
      impact: try fields.require(impact, "impact", reader), symbol: try fields.require(symbol, "symbol", reader),
      old: old, new: new, message: try fields.require(message, "message", reader),
      fix: try fields.require(fix, "fix", reader), fingerprint: try fields.require(fingerprint, "fingerprint", reader))
    return Report.JudgedFinding(
      finding: finding, verdict: try fields.require(verdict, "verdict", reader),
      reason: try fields.require(reason, "reason", reader), isIntroduced: isIntroduced)
  }

  private static func impact(_ reader: inout JSONReader) throws(JSONError) -> Impact {
    var fields = ReportFields()
    var (source, binary): (Impact.Level?, Impact.Level?)
    var onlyInSwift6: Bool?
    try reader.object { (reader: inout JSONReader, key) throws(JSONError) in
      try fields.note(key.text, reader)
      switch key {
      case "source": source = try choice(&reader)
      case "binary": binary = try choice(&reader)
      case "onlyInSwift6": onlyInSwift6 = try reader.bool()
      default: throw fields.unknown(key.text, reader)
      }
    }
    return Impact(
      source: try fields.require(source, "source", reader), binary: try fields.require(binary, "binary", reader),
      onlyInSwift6: try fields.require(onlyInSwift6, "onlyInSwift6", reader))
  }

  private static func symbol(_ reader: inout JSONReader) throws(JSONError) -> Finding.Symbol {
    var fields = ReportFields()
    var (id, path): (String?, String?)
    var kind: DeclarationKind?
    try reader.object { (reader: inout JSONReader, key) throws(JSONError) in
      try fields.note(key.text, reader)
      switch key {
      case "id": id = try text(&reader)
      case "path": path = try text(&reader)
      case "kind": kind = reader.takeNull() ? nil : try choice(&reader)
      default: throw fields.unknown(key.text, reader)
      }
    }
    try fields.requireKey("kind", reader)
    return Finding.Symbol(
      id: try fields.require(id, "id", reader), path: try fields.require(path, "path", reader), kind: kind)
  }

  private static func side(_ reader: inout JSONReader) throws(JSONError) -> Finding.Side? {
    if reader.takeNull() { return nil }
    var fields = ReportFields()
    var declaration: String?
    var location: SourceLocation?
    try reader.object { (reader: inout JSONReader, key) throws(JSONError) in
      try fields.note(key.text, reader)
      switch key {
      case "declaration": declaration = try text(&reader)
      case "location": location = try place(&reader)
      default: throw fields.unknown(key.text, reader)
      }
    }
    try fields.requireKey("location", reader)
    return Finding.Side(declaration: try fields.require(declaration, "declaration", reader), location: location)
  }

  private static func place(_ reader: inout JSONReader) throws(JSONError) -> SourceLocation? {
    if reader.takeNull() { return nil }
    var fields = ReportFields()
    var file: String?
    var (line, column): (Int?, Int?)
    try reader.object { (reader: inout JSONReader, key) throws(JSONError) in
      try fields.note(key.text, reader)
      switch key {
      case "file": file = try text(&reader)
      case "line": line = try count(&reader)
      case "column": column = try count(&reader)
      default: throw fields.unknown(key.text, reader)
      }
    }
    return SourceLocation(
      file: try fields.require(file, "file", reader), line: try fields.require(line, "line", reader),
      column: try fields.require(column, "column", reader))
  }
}

// Single values.
extension ReportFields {
  private static func list<Element>(
    _ reader: inout JSONReader, atMost maximum: Int, _ element: (inout JSONReader) throws(JSONError) -> Element
  ) throws(JSONError) -> [Element] {
    var elements: [Element] = []
    try reader.array { (reader: inout JSONReader) throws(JSONError) in
      if elements.count == maximum { throw reader.error(.invalid("a list has more than \(maximum) entries")) }
      elements.append(try element(&reader))
    }
    return elements
  }

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

  private static func optionalText(_ reader: inout JSONReader) throws(JSONError) -> String? {
    reader.takeNull() ? nil : try text(&reader)
  }

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
    guard (0...10_000_000).contains(number) else { throw reader.error(.invalid("a line or column is out of range")) }
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
