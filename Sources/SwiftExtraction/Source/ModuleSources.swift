import Foundation
import SwiftIfConfig
import SwiftParser
import SwiftSyntax

/// A target's sources, parsed: for facts that the compiled module does not show. Sources that
/// build plugins make are not among them.
struct ModuleSources {
  let target: PackageDescription.Target
  private let files: [File]

  private struct File {
    /// Relative to the package.
    let path: String
    let syntax: SourceFileSyntax
  }

  /// A source file of more bytes is refused.
  static let sizeLimit = 1 << 26

  init(_ target: PackageDescription.Target, root: String) throws(SwiftExtractionError) {
    self.target = target
    var files: [File] = []
    for source in target.sources where source.hasSuffix(".swift") {
      if Task.isCancelled { throw .cancelled }
      // Symbol graphs' places have no `./` for a target in the package's own folder.
      let path = target.path == "." ? source : target.path + "/" + source
      files.append(File(path: path, syntax: Parser.parse(source: try Self.text(of: path, root))))
    }
    self.files = files
  }

  private static func text(of path: String, _ root: String) throws(SwiftExtractionError) -> String {
    let data: Data
    do {
      data = try Data(contentsOf: URL(fileURLWithPath: root + "/" + path), options: .mappedIfSafe)
    } catch {
      throw .unreadable(path: path, cause: error.localizedDescription)
    }
    if data.count > sizeLimit { throw .tooLarge(path: path, limit: sizeLimit) }
    return String(decoding: data, as: UTF8.self)
  }

  /// What the declarations say, in the clauses of `#if` that are active.
  ///
  /// - Parameter conditions: nil leaves out everything inside `#if`.
  func facts(_ conditions: CompilationConditions?, names: TypeNames) -> SourceFacts {
    var facts = SourceFacts()
    for file in files {
      let regions = conditions.map { file.syntax.configuredRegions(in: $0) }
      let visitor = SourceVisitor(file.path, file.syntax, regions, names)
      visitor.walk(file.syntax)
      facts.merge(visitor.facts)
    }
    return facts
  }
}
