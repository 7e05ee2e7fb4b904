/// Reads a snapshot's first line.
enum HeaderReader {
  struct Result {
    var formatVersion: Int
    var header: Snapshot.Header
  }

  static func header(_ json: inout JSONReader) throws(JSONError) -> (Result, count: Int) {
    var formatVersion: Int?
    var module: String?
    var language: Language?
    var target: String?
    var extractor: Snapshot.Extractor?
    var count: Int?
    var rest = Snapshot.Header(
      module: "", language: .swift, target: "", extractor: Snapshot.Extractor(version: "", compiler: ""))
    try json.object { (json: inout JSONReader, key) throws(JSONError) in
      if formatVersion == nil {
        // The first key tells whether the other ones can be understood.
        guard "apidiff" ~= key else { throw json.error(.invalid("not an apidiff snapshot: its first key is not \"apidiff\"")) }
        formatVersion = try json.int()
        return
      }
      if formatVersion != SnapshotFormat.version { return try json.skip() }
      switch key {
      case "module": module = try json.string()
      case "language": language = try json.value()
      case "version": rest.version = try json.string()
      case "date": rest.date = try json.string()
      case "commit": rest.commit = try json.string()
      case "target": target = try json.string()
      case "extractor": extractor = try self.extractor(&json)
      case "package": rest.package = try package(&json)
      case "headers": rest.headers = try headers(&json)
      case "library": rest.library = try Snapshot.LibraryFacts.read(&json)
      case "libraryEvolution": rest.hasLibraryEvolution = try json.bool()
      case "reexports": rest.reexports = try json.strings()
      case "declarations": count = try json.int()
      default: throw json.unknown(key)
      }
    }
    try json.end()
    guard let formatVersion else { throw json.error(.invalid("not an apidiff snapshot: the first line is {}")) }
    if formatVersion != SnapshotFormat.version { return (Result(formatVersion: formatVersion, header: rest), 0) }
    guard let module, let language, let target, let extractor, let count else {
      throw json.error(.invalid("the header lacks one of module, language, target, extractor, declarations"))
    }
    rest.module = module
    rest.language = language
    rest.target = target
    rest.extractor = extractor
    return (Result(formatVersion: formatVersion, header: rest), count)
  }

  private static func extractor(_ json: inout JSONReader) throws(JSONError) -> Snapshot.Extractor {
    var extractor = Snapshot.Extractor(version: "", compiler: "")
    try json.object { (json: inout JSONReader, key) throws(JSONError) in
      switch key {
      case "version": extractor.version = try json.string()
      case "compiler": extractor.compiler = try json.string()
      case "flags": extractor.flags = try json.strings()
      default: throw json.unknown(key)
      }
    }
    return extractor
  }

  private static func package(_ json: inout JSONReader) throws(JSONError) -> Snapshot.PackageFacts {
    var package = Snapshot.PackageFacts(name: "", toolsVersion: "")
    try json.object { (json: inout JSONReader, key) throws(JSONError) in
      switch key {
      case "name": package.name = try json.string()
      case "toolsVersion": package.toolsVersion = try json.string()
      case "products": package.products = try json.array(of: product)
      case "platforms": package.platforms = try json.array(of: platform)
      case "traits": package.traits = try json.array(of: trait)
      default: throw json.unknown(key)
      }
    }
    return package
  }

  private static func product(_ json: inout JSONReader) throws(JSONError) -> Snapshot.PackageFacts.Product {
    var product = Snapshot.PackageFacts.Product(name: "", type: "", modules: [])
    try json.object { (json: inout JSONReader, key) throws(JSONError) in
      switch key {
      case "name": product.name = try json.string()
      case "type": product.type = try json.string()
      case "modules": product.modules = try json.strings()
      default: throw json.unknown(key)
      }
    }
    return product
  }

  private static func platform(_ json: inout JSONReader) throws(JSONError) -> Snapshot.PackageFacts.Platform {
    var platform = Snapshot.PackageFacts.Platform(name: "", version: "")
    try json.object { (json: inout JSONReader, key) throws(JSONError) in
      switch key {
      case "name": platform.name = try json.string()
      case "version": platform.version = try json.string()
      default: throw json.unknown(key)
      }
    }
    return platform
  }

  private static func trait(_ json: inout JSONReader) throws(JSONError) -> Snapshot.PackageFacts.Trait {
    var trait = Snapshot.PackageFacts.Trait(name: "", isDefault: false)
    try json.object { (json: inout JSONReader, key) throws(JSONError) in
      switch key {
      case "name": trait.name = try json.string()
      case "default": trait.isDefault = try json.bool()
      default: throw json.unknown(key)
      }
    }
    return trait
  }

  private static func headers(_ json: inout JSONReader) throws(JSONError) -> Snapshot.HeaderFacts {
    var headers = Snapshot.HeaderFacts(standard: "")
    try json.object { (json: inout JSONReader, key) throws(JSONError) in
      switch key {
      case "standard": headers.standard = try json.string()
      case "defines": headers.defines = try json.strings()
      case "read": headers.read = try json.strings()
      case "unreached": headers.unreached = try json.strings()
      case "indirect": headers.indirect = try json.strings()
      case "inclusions": headers.inclusions = try json.array(of: inclusion)
      case "conditional": headers.conditional = try json.array(of: conditional)
      case "lent": headers.lent = try json.strings()
      default: throw json.unknown(key)
      }
    }
    return headers
  }

  private static func conditional(_ json: inout JSONReader) throws(JSONError) -> Snapshot.HeaderFacts.Conditional {
    var conditional = Snapshot.HeaderFacts.Conditional(name: "", condition: "")
    try json.object { (json: inout JSONReader, key) throws(JSONError) in
      switch key {
      case "name": conditional.name = try json.string()
      case "condition": conditional.condition = try json.string()
      default: throw json.unknown(key)
      }
    }
    return conditional
  }

  private static func inclusion(_ json: inout JSONReader) throws(JSONError) -> Snapshot.HeaderFacts.Inclusion {
    var inclusion = Snapshot.HeaderFacts.Inclusion(header: "", includes: [])
    try json.object { (json: inout JSONReader, key) throws(JSONError) in
      switch key {
      case "header": inclusion.header = try json.string()
      case "includes": inclusion.includes = try json.strings()
      default: throw json.unknown(key)
      }
    }
    return inclusion
  }
}
