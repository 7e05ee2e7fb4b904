import Foundation

/// A kind of declarations with the changes that can happen to them, from a file of
/// `Tests/Mutations/<Swift|C>`.
///
/// ```
/// // What it is, in a sentence.
/// //! pool a types           («a.type» is drawn from the pool `types`)
/// //! start gone access      (old has always the first text of these groups)
/// //--- library              (C: header, source)
/// //--- client
/// ```
struct Family: Sendable {
  let name: String
  /// Section name → pattern.
  let sections: [String: Pattern]
  /// Group → number of texts, sorted by name.
  let groups: [(name: String, size: Int)]
  let pools: [String: Pool]
  /// Groups of which the old side has the first text.
  let startsFirst: Set<String>

  init(name: String, text: String) throws(FamilyError) {
    self.name = name
    var bodies: [String: String] = [:]
    var section: String?
    var pools: [String: Pool] = [:]
    var startsFirst: Set<String> = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let words = line.split(separator: " ").map(String.init)
      if words.first == "//---", words.count == 2 {
        section = words[1]
      } else if let section {
        bodies[section, default: ""] += line + "\n"
      } else if words.first == "//!", words.count > 2 {
        if words[1] == "start" { startsFirst.formUnion(words.dropFirst(2)) }
        if words[1] == "pool", let pool = Pool.named(words[3]) { pools[words[2]] = pool }
      }
    }
    var sections: [String: Pattern] = [:]
    var sizes = pools.mapValues(\.entries.count)
    for (section, body) in bodies.sorted(by: { $0.key < $1.key }) {
      let pattern = try Pattern(parsing: body)
      sections[section] = pattern
      for (group, size) in try pattern.groups() {
        if let known = sizes[group], known != size {
          throw FamilyError("\(name): '\(group)' has \(known) texts in one section and \(size) in another")
        }
        sizes[group] = size
      }
    }
    self.sections = sections
    self.pools = pools
    self.startsFirst = startsFirst
    self.groups = sizes.sorted { $0.key < $1.key }.map { (name: $0.key, size: $0.value) }
  }

  /// All families of a language, sorted by name.
  static func all(_ language: String) throws -> [Family] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Mutations/\(language)")
    return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "family" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
      .map { url in
        let name = url.deletingPathExtension().lastPathComponent
        do {
          return try Family(name: name, text: String(contentsOf: url, encoding: .utf8))
        } catch let error as FamilyError {
          throw FamilyError("\(name): \(error.description)")
        }
      }
  }
}
