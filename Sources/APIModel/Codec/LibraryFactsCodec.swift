/// The header's `library`: what the shipped library file exports.
extension Snapshot.LibraryFacts {
  func write(_ json: inout JSONWriter) {
    json.key("library")
    json.object { json in
      json.field("soname", soname)
      json.field("needed", needed)
      json.field("versions", versions)
      json.flag("toleratesVersions", toleratesVersions)
      json.flag("versionSymbols", hasVersionSymbols)
      json.flag("promise", isPromise)
      json.list("exports", exports) { json, export in
        json.object { json in
          json.field("name", export.name)
          if export.kind != .function { json.field("kind", export.kind.rawValue) }
          json.field("size", export.size)
          json.flag("weak", export.isWeak)
          json.field("version", export.version)
          json.flag("retired", export.isRetired)
        }
      }
      json.field("imports", imports)
    }
  }

  static func read(_ json: inout JSONReader) throws(JSONError) -> Snapshot.LibraryFacts {
    var rest = Snapshot.LibraryFacts(exports: [])
    var exports: [Export] = []
    var imports: [String] = []
    try json.object { (json: inout JSONReader, key) throws(JSONError) in
      switch key {
      case "soname": rest.soname = try json.string()
      case "needed": rest.needed = try json.strings()
      case "versions": rest.versions = try json.strings()
      case "toleratesVersions": rest.toleratesVersions = try json.bool()
      case "versionSymbols": rest.hasVersionSymbols = try json.bool()
      case "promise": rest.isPromise = try json.bool()
      case "exports": exports = try json.array(of: export)
      case "imports": imports = try json.strings()
      default: throw json.unknown(key)
      }
    }
    for (export, next) in zip(exports, exports.dropFirst()) where !export.precedes(next) {
      throw json.error(.invalid("the exports '\(export.name)' and '\(next.name)' are twice there or not in order"))
    }
    for (name, next) in zip(imports, imports.dropFirst()) where name >= next {
      throw json.error(.invalid("the imports '\(name)' and '\(next)' are twice there or not in order"))
    }
    var facts = Snapshot.LibraryFacts(exports: exports, imports: Set(imports))
    (facts.soname, facts.needed) = (rest.soname, rest.needed)
    (facts.versions, facts.toleratesVersions) = (rest.versions, rest.toleratesVersions)
    (facts.hasVersionSymbols, facts.isPromise) = (rest.hasVersionSymbols, rest.isPromise)
    return facts
  }

  private static func export(_ json: inout JSONReader) throws(JSONError) -> Export {
    var export = Export(name: "", kind: .function)
    try json.object { (json: inout JSONReader, key) throws(JSONError) in
      switch key {
      case "name": export.name = try json.string()
      case "kind": export.kind = try json.value()
      case "size": export.size = try json.int()
      case "weak": export.isWeak = try json.bool()
      case "version": export.version = try json.string()
      case "retired": export.isRetired = try json.bool()
      default: throw json.unknown(key)
      }
    }
    guard !export.name.isEmpty else { throw json.error(.invalid("an export lacks its name")) }
    return export
  }
}
