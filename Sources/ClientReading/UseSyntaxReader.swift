package import APIDiff
internal import APIModel
internal import Foundation

/// Adds to uses what the client's sources say about them: call shapes, switches, `try`.
///
/// The index has none of it; parsers have, whatever version the compiler is.
package enum UseSyntaxReader {
  /// - Parameter root: The folder that the uses' files are relative to.
  package static func completed(_ uses: [ClientUse], root: String) -> [ClientUse] {
    var result: [ClientUse] = []
    result.reserveCapacity(uses.count)
    for (file, group) in Dictionary(grouping: uses, by: \.location.file).sorted(by: { $0.key < $1.key }) {
      guard let data = FileManager.default.contents(atPath: "\(root)/\(file)"), data.count < 1 << 26 else {
        result += group
        continue
      }
      let source = ClientSource(String(decoding: data, as: UTF8.self), file: file)
      result += group.map { use in
        var use = use
        use.syntax = source.syntax(at: use.location)
        return use
      }
    }
    return result
  }
}

/// One source of a client.
private struct ClientSource {
  private enum Facts {
    case swift(SwiftFacts)
    case c(CFacts)
  }

  private let lines: [Substring]
  private let facts: Facts

  init(_ text: String, file: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    facts = file.hasSuffix(".swift") ? .swift(SwiftFacts(text, file: file)) : .c(CFacts(text, file: file))
  }

  func syntax(at location: SourceLocation) -> UseSyntax {
    var syntax: UseSyntax
    switch facts {
    case .swift(let facts): syntax = facts.syntax(line: location.line, column: location.column)
    case .c(let facts): syntax = facts.syntax(line: location.line, column: location.column)
    }
    syntax.line = line(location.line)
    for place in syntax.places where place.line != location.line { syntax.otherLines[place.line] = line(place.line) }
    return syntax
  }

  private func line(_ number: Int) -> String {
    lines.indices.contains(number - 1) ? lines[number - 1].trimmingCharacters(in: .whitespaces) : ""
  }
}
