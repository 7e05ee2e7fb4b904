package import Foundation

extension Fixture {
  /// The folder of all fixtures.
  package static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Fixtures")

  /// The paths of all fixture files of a language (`Swift`, `C`) below `root`, sorted.
  package static func paths(of language: String) -> [String] {
    let folder = root.appending(path: language)
    let files = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    return files.filter { $0.hasSuffix(".swift") || $0.hasSuffix(".h") }.map { "\(language)/\($0)" }.sorted()
  }

  /// Reads the fixture at a path below `root`.
  ///
  /// - Parameter statesFindings: Whether it must have `// expect:` lines.
  package static func read(_ path: String, statesFindings: Bool = true) throws -> Fixture {
    let text: String
    do {
      text = try String(contentsOf: root.appending(path: path), encoding: .utf8)
    } catch {
      throw FixtureError(path: path, reason: "cannot be read: \(error)")
    }
    return try parse(text, path: path, statesFindings: statesFindings)
  }

  /// Reads a fixture file's text: comment lines with title and settings, then the sections.
  package static func parse(_ text: String, path: String, statesFindings: Bool = true) throws -> Fixture {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let headerEnd = lines.firstIndex { $0.hasPrefix("//--- ") } ?? lines.endIndex
    var fixture = Fixture(path: path, title: "", expectations: [], sections: [:])
    var isSettled = false
    for (number, line) in lines[..<headerEnd].enumerated() where !line.isEmpty {
      guard line.hasPrefix("// ") else {
        throw FixtureError(path: path, line: number + 1, reason: "only // comments may stand before the first section")
      }
      isSettled = try fixture.read(header: line.dropFirst(3), line: number + 1) || isSettled
    }
    fixture.sections = sections(lines[headerEnd...])
    guard isSettled || !statesFindings else {
      throw FixtureError(path: path, reason: "has no '// expect:' line; say '// expect: nothing' for a guard rail")
    }
    for name in ["old", "new", "client"] where fixture.sections[name] == nil {
      throw FixtureError(path: path, reason: "has no section '//--- \(name)'")
    }
    guard !fixture.title.isEmpty else { throw FixtureError(path: path, line: 1, reason: "has no title sentence") }
    return fixture
  }

  /// Reads one comment line; true when it was an `expect:` line.
  private mutating func read(header text: Substring, line: Int) throws -> Bool {
    if let wanted = text.trimming(prefix: "expect:") {
      if wanted == "nothing" { return true }
      guard let expectation = Expectation(wanted) else {
        throw FixtureError(
          path: path, line: line,
          reason: "'\(wanted)' is not '<rule-id> source=<none|risky|breaking|breaking@6> "
            + "binary=<none|risky|breaking> <symbol>'")
      }
      expectations.append(expectation)
      return true
    }
    if let modes = text.trimming(prefix: "modes:") {
      self.modes = modes.split(separator: " ").compactMap { Int($0) }
      guard !self.modes.isEmpty, Set(self.modes).isSubset(of: [5, 6]) else {
        throw FixtureError(path: path, line: line, reason: "modes are 5 and 6")
      }
    } else if let options = text.trimming(prefix: "options:") {
      self.options.formUnion(options.split(separator: " ").map(String.init))
    } else {
      title += (title.isEmpty ? "" : " ") + text
    }
    return false
  }

  private static func sections(_ lines: ArraySlice<Substring>) -> [String: String] {
    var sections: [String: [Substring]] = [:]
    var name = ""
    for line in lines {
      if line.hasPrefix("//--- ") {
        name = line.dropFirst("//--- ".count).trimmingCharacters(in: .whitespaces)
        sections[name] = []
      } else {
        sections[name, default: []].append(line)
      }
    }
    return sections.mapValues { $0.joined(separator: "\n") }
  }
}

extension Substring {
  fileprivate func trimming(prefix: String) -> String? {
    hasPrefix(prefix) ? dropFirst(prefix.count).trimmingCharacters(in: .whitespaces) : nil
  }
}
