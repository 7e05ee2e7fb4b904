import Foundation
import SwiftParser
import SwiftSyntax

/// A target's sources, parsed: for facts that the compiled module does not show.
struct ModuleSources {
  let target: PackageDescription.Target
  /// Modules of `@_exported import`.
  private(set) var reexports: Set<String> = []

  /// A source file of more bytes is refused.
  static let sizeLimit = 1 << 26

  init(_ target: PackageDescription.Target, root: String) throws(SwiftExtractionError) {
    self.target = target
    for source in target.sources where source.hasSuffix(".swift") {
      if Task.isCancelled { throw .cancelled }
      let file = target.path + "/" + source
      let text: String
      do {
        text = try String(contentsOfFile: root + "/" + file, encoding: .utf8)
      } catch {
        throw .unreadable(path: file, cause: error.localizedDescription)
      }
      if text.utf8.count > Self.sizeLimit { throw .tooLarge(path: file, limit: Self.sizeLimit) }
      if text.contains("@_exported") { readImports(Parser.parse(source: text)) }
    }
  }

  private mutating func readImports(_ file: SourceFileSyntax) {
    for statement in file.statements {
      guard let node = statement.item.as(ImportDeclSyntax.self) else { continue }
      let isExported = node.attributes.contains {
        $0.as(AttributeSyntax.self)?.attributeName.trimmedDescription == "_exported"
      }
      guard isExported, let module = node.path.first else { continue }
      reexports.insert(module.name.text)
    }
  }
}
