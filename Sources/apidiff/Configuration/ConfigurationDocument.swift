import APIModel
import Foundation
import Yams

/// The text of `apidiff.yml`, turned into nodes. What is no configuration by its size or shape is
/// refused before a parser sees it.
enum ConfigurationDocument {
  static let maximumSize = 1 << 20
  private static let maximumDepth = 100
  private static let maximumAliases = 100

  /// - Returns: nil for a file without content.
  static func root(of text: String, file: String) throws(ConfigurationError) -> ConfigurationNode? {
    guard text.utf8.count <= maximumSize else {
      throw ConfigurationError(
        file: file, line: nil, column: nil,
        message: "it has \(text.utf8.count) bytes; a configuration of more than 1 MiB is refused")
    }
    try checkShape(of: text, file: file)
    do {
      let node = try Yams.compose(yaml: text).map { ConfigurationNode(node: $0, file: file) }
      return node.flatMap { $0.isNull ? nil : $0 }
    } catch let error as YamlError {
      throw explained(error, text: text, file: file)
    } catch {
      throw ConfigurationError(file: file, line: nil, column: nil, message: "\(error)")
    }
  }

  static func text(at path: String, shownAs file: String) throws(ConfigurationError) -> String {
    func failed(_ cause: String) -> ConfigurationError {
      ConfigurationError(file: file, line: nil, column: nil, message: cause)
    }
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue else {
      throw failed("there is no such file")
    }
    let size = (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int).flatMap { $0 } ?? 0
    guard size <= maximumSize else {
      throw failed("it has \(size) bytes; a configuration of more than 1 MiB is refused")
    }
    let data: Data
    do { data = try Data(contentsOf: URL(fileURLWithPath: path)) } catch { throw failed("cannot read it: \(FileFailure.text(error))") }
    guard let text = String(validating: data, as: UTF8.self) else { throw failed("it is not UTF-8 text") }
    return text
  }

  // MARK: Shape

  /// Deep nesting and chains of aliases cost a parser more than a file of this kind is worth.
  private static func checkShape(of text: String, file: String) throws(ConfigurationError) {
    var depth = 0
    var aliases = 0
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      func failed(_ message: String) -> ConfigurationError {
        ConfigurationError(file: file, line: number + 1, column: 1, message: message)
      }
      let start = line.prefix { " -?:".contains($0) }
      let marks = start.count { $0 != " " }
      var previous: Character = " "
      for character in line {
        if "[{".contains(character) { depth += 1 }
        if "]}".contains(character) { depth = max(0, depth - 1) }
        if "*&".contains(character), " [{,-?:".contains(previous) { aliases += 1 }
        previous = character
      }
      if depth > maximumDepth || start.count > 2 * maximumDepth || marks > maximumDepth {
        throw failed("it is nested too deeply")
      }
      if aliases > maximumAliases { throw failed("it has too many anchors and aliases") }
    }
  }

  // MARK: Errors

  private static func explained(_ error: YamlError, text: String, file: String) -> ConfigurationError {
    func at(_ mark: Mark?, _ message: String) -> ConfigurationError {
      ConfigurationError(file: file, line: mark?.line, column: mark?.column, message: message)
    }
    switch error {
    case .composer(_, let problem, let mark, _) where problem.contains("alias"):
      return at(
        mark, "the alias has no anchor before it (it may refer to itself): "
          + "write the value out; a pattern that begins with '*' must be in quotes")
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _), .composer(_, let problem, let mark, _):
      return at(mark, "it is no valid YAML: \(problem)")
    case .reader(let problem, let offset, _, _):
      let before = text.utf8.prefix(offset ?? 0)
      let line = before.count { $0 == UInt8(ascii: "\n") } + 1
      return ConfigurationError(file: file, line: line, column: 1, message: "it is no valid YAML: \(problem)")
    case .duplicatedKeysInMapping(let duplicates, let context):
      let names = duplicates.map(quoted).joined(separator: ", ")
      let line = second(duplicates.first, after: context.mark, text)
      return ConfigurationError(file: file, line: line, column: context.mark.column, message: "the key \(names) is there twice")
    default:
      return at(nil, "it is no valid YAML: \(error)")
    }
  }

  /// The parser names the first of the two; people look for the second.
  private static func second(_ key: String?, after mark: Mark, _ text: String) -> Int {
    guard let key else { return mark.line }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for number in lines.indices.dropFirst(mark.line) {
      let line = lines[number]
      let indent = line.prefix { $0 == " " }
      if indent.count == mark.column - 1, line.dropFirst(indent.count).hasPrefix("\(key):") {
        return number + 1
      }
    }
    return mark.line
  }
}
