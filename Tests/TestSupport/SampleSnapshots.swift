package import APIModel

/// Snapshots for tests of whatever reads or writes them.
package enum SampleSnapshots {
  package static func header(_ module: String = "Sample", language: Language = .swift) -> Snapshot.Header {
    Snapshot.Header(
      module: module, language: language, target: "x86_64-unknown-linux-gnu",
      extractor: Snapshot.Extractor(version: "0.1.0", compiler: "Test 1.0"))
  }

  /// A snapshot in which every fact that can be stored is stored at least once.
  package static var complete: Snapshot {
    var header = header()
    header.version = "1.2.3"
    header.date = "2026-01-02"
    header.commit = String(repeating: "0a", count: 20)
    header.extractor.flags = ["-DX"]
    header.hasLibraryEvolution = true
    header.reexports = ["Other"]
    var package = Snapshot.PackageFacts(name: "sample", toolsVersion: "6.0")
    package.products = [.init(name: "Sample", type: "library", modules: ["Sample"])]
    package.platforms = [.init(name: "macos", version: "15.0")]
    package.traits = [.init(name: "Fast", isDefault: true)]
    header.package = package
    var headers = Snapshot.HeaderFacts(standard: "gnu17")
    headers.defines = ["-DX=1"]
    headers.read = ["sample.h"]
    headers.unreached = ["windows.h"]
    headers.indirect = ["sample_types.h"]
    headers.inclusions = [.init(header: "sample.h", includes: ["windows.h"])]
    headers.conditional = [.init(name: "sample_old", condition: "ifdef SAMPLE_LEGACY")]
    headers.lent = ["bool", "size_t"]
    header.headers = headers
    header.library = library
    return Snapshot(header: header, declarations: [method, type, field])
  }

  private static var library: Snapshot.LibraryFacts {
    var table = Snapshot.LibraryFacts.Export(name: "table", kind: .object)
    table.size = 16
    table.isWeak = true
    var retired = Snapshot.LibraryFacts.Export(name: "open", kind: .indirectFunction)
    retired.version = "SAMPLE_1.0"
    retired.isRetired = true
    var current = Snapshot.LibraryFacts.Export(name: "open", kind: .function)
    current.version = "SAMPLE_2.0"
    var library = Snapshot.LibraryFacts(exports: [table, current, retired], imports: ["sample_allocate", "sample_log"])
    library.soname = "libsample.so.1"
    library.needed = ["libm.so.6", "libc.so.6"]
    library.versions = ["SAMPLE_1.0", "SAMPLE_2.0"]
    library.toleratesVersions = true
    library.hasVersionSymbols = true
    library.isPromise = true
    return library
  }

  private static var type: Declaration {
    var type = Declaration(id: "s:T", kind: .protocol, path: ["T"])
    type.text = "protocol T<Element>"
    type.access = .open
    type.isSPI = true
    type.isDocumented = true
    type.extendedModule = "Swift"
    type.primaryAssociatedTypes = ["Element"]
    type.layout = ["size: Int", "_: [Element]"]
    type.precedence = ["associativity: left"]
    type.rawValue = "1"
    type.attributes = ["@frozen"]
    type.modifiers = [.final, .implicitlyUnwrapped]
    var clause = Availability(domain: "swift")
    clause.introduced = "5.0"
    clause.deprecated = "5.1"
    clause.obsoleted = "6.0"
    clause.isUnconditionallyDeprecated = true
    clause.isUnavailable = true
    clause.isNoAsync = true
    clause.message = "use \"U\"\n"
    clause.renamed = "U"
    type.availability = [clause]
    var superclass = Inheritance(kind: .superclass, type: TypeReference("Base"))
    superclass.isPreconcurrency = true
    superclass.globalActor = "@MainActor"
    var conformance = Inheritance(kind: .conformance, type: TypeReference("Sendable"))
    conformance.conditions = [requirement]
    conformance.isUnchecked = true
    conformance.isUnavailable = true
    type.inheritance = [superclass, conformance]
    return type
  }

  private static var requirement: GenericRequirement {
    GenericRequirement(
      subject: TypeReference("τ_0_0"), relation: .conforms, constraint: TypeReference("Hashable"))
  }

  private static var method: Declaration {
    var method = Declaration(id: "s:T.m", kind: .subscript, path: ["T", "subscript(_:)"])
    method.parent = "s:T"
    method.text = "subscript<V>(_ n: Int = 0) -> V"
    method.location = SourceLocation(file: "Sources/a:b.swift", line: 3, column: 7)
    method.requirement = .defaulted
    method.implements = "s:P.m"
    method.generics = GenericSignature(
      parameters: [
        GenericParameter(name: "V", kind: .type, depth: 0, index: 0),
        GenericParameter(name: "W", kind: .pack, depth: 0, index: 1),
      ],
      requirements: [requirement])
    var parameter = Parameter(label: "at", name: "n", type: TypeReference("Int"))
    parameter.spelledType = "num"
    parameter.hasDefault = true
    parameter.defaultValue = "0"
    parameter.isVariadic = true
    parameter.specifiers = ["inout"]
    parameter.attributes = ["@escaping"]
    method.parameters = [parameter]
    method.type = TypeReference("τ_0_0")
    method.effects = Effects(isAsync: true, throwing: .typed(TypeReference("Failure")))
    var accessors = Accessors(isSettable: true)
    accessors.getter = Effects(isAsync: true, throwing: .any)
    accessors.hasMutatingGetter = true
    accessors.hasNonmutatingSetter = true
    method.accessors = accessors
    return method
  }

  private static var field: Declaration {
    var field = Declaration(id: "tag:s.f", kind: .cField, path: ["s", "f"])
    field.text = "int f"
    var facts = CFacts()
    facts.spelledType = "num"
    facts.header = "sample.h"
    facts.layout = .init(size: 4, alignment: 4)
    facts.field = .init(offset: 32, bitWidth: 3, size: 4)
    facts.value = "4"
    facts.replacement = "(1 << 2)"
    facts.macroParameters = ["a", "..."]
    facts.isVariadic = true
    facts.lacksPrototype = true
    facts.isInline = true
    facts.uses = ["_f"]
    facts.isStatic = true
    facts.isThreadLocal = true
    facts.isConst = true
    facts.isOpaque = true
    facts.isAnonymous = true
    facts.callingConvention = "stdcall"
    facts.assemblerName = "_f"
    facts.isHidden = true
    facts.isWeak = true
    field.c = facts
    return field
  }
}
