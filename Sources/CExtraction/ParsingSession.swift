internal import APIModel

/// Finds the unit that holds as many of a library's headers as one unit can, and reads it.
struct ParsingSession {
  let set: HeaderSet
  let graph: IncludeGraph
  let flags: CompilerFlags
  let libclang: Libclang
  let progress: @Sendable (String) -> Void

  /// The macros whose value the compiler is asked for, and those that some header undefines.
  private let questions: (values: [String], undefined: Set<String>)
  private(set) var table = DeclarationTable()
  private var read: Set<String> = []
  private var lent: Set<String> = []
  /// What the headers that were read include.
  private var followed: [String: Set<String>] = [:]

  init(
    set: HeaderSet, graph: IncludeGraph, flags: CompilerFlags, libclang: Libclang,
    progress: @escaping @Sendable (String) -> Void
  ) {
    self.set = set
    self.graph = graph
    self.flags = flags
    self.libclang = libclang
    self.progress = progress
    questions = Self.questions(set, target: flags.target)
  }

  var facts: Snapshot.HeaderFacts {
    var facts = Snapshot.HeaderFacts(standard: flags.standard)
    let names = Set(set.headers.map(\.name))
    facts.read = read.sorted(by: Self.order)
    facts.unreached = names.subtracting(read).sorted(by: Self.order)
    facts.defines = flags.defines
    facts.indirect = set.headers.filter { refusesDirectInclusion($0.scan) && read.contains($0.name) }.map(\.name)
    facts.inclusions = graph.inclusions(followed: followed).map { .init(header: $0.header, includes: $0.includes) }
    facts.conditional = conditional
    facts.lent = lent.sorted(by: Self.order)
    return facts
  }

  /// Whether clients who build with these flags cannot include a header themselves.
  private func refusesDirectInclusion(_ scan: HeaderScan) -> Bool {
    let defined = flags.defines.filter { $0.hasPrefix("-D") }.map { String($0.dropFirst(2).prefix { $0 != "=" }) }
    return !scan.wantedForInclusion.isEmpty && scan.wantedForInclusion.isDisjoint(with: defined)
  }

  /// What stands in the headers that were read, and was not seen.
  private var conditional: [Snapshot.HeaderFacts.Conditional] {
    var conditions: [String: String] = [:]
    for header in set.headers where read.contains(header.name) {
      for found in header.scan.conditional
      where !found.name.hasPrefix("_") && table["ordinary:\(found.name)"] == nil
        && table["macro:\(found.name)"] == nil
      {
        conditions[found.name] = conditions[found.name] ?? found.condition
      }
    }
    return conditions.sorted { Self.order($0.key, $1.key) }.map { .init(name: $0.key, condition: $0.value) }
  }

  private static func order(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }

  mutating func run() throws(CExtractionError) {
    let entries = graph.entries(umbrellas: set.umbrellas, target: flags.target)
    try parse(entries, isRequired: true)
    // A condition that names no platform kept these out (`#ifndef LIB_NO_DES`): clients may
    // include them directly all the same, but where one header is all that there is to include.
    let optional = graph.reachable(from: entries).subtracting(read).subtracting(entries)
    if !optional.isEmpty, !set.isSingle { try parse(optional.sorted(by: Self.order), isRequired: false) }
    report()
  }

  /// Reads the headers in one unit, if that is possible. Each round takes a header out or moves
  /// it back, so there are at most two rounds a header.
  private mutating func parse(_ entries: [String], isRequired: Bool) throws(CExtractionError) {
    var unit = entries
    var moved: Set<String> = []
    var rounds = 0
    var dropped: [(name: String, errors: [CompilerError])] = []
    while !unit.isEmpty {
      let source = source(for: unit)
      let parsed = try TranslationUnit(libclang: libclang, source: source.text, arguments: flags.arguments)
      let errors = parsed.errors(before: source.tail)
      if errors.isEmpty {
        take(parsed, source)
        break
      }
      let blamed = try blame(errors, source)
      rounds += 1
      if rounds > Self.roundLimit || (isRequired && isHopeless(errors)) { throw failure(errors) }
      // Behind the others first; whoever fails there too is on its own.
      let late = unit.count > 1 ? blamed.filter { moved.insert($0).inserted } : []
      let failed = blamed.filter { !late.contains($0) }
      unit = unit.filter { !blamed.contains($0) } + late.sorted(by: Self.order)
      dropped += failed.sorted(by: Self.order).map { name in
        (name, errors.filter { source.headerAtLine[$0.mainLine] == name })
      }
    }
    if unit.isEmpty && isRequired {
      guard try readRefusing(dropped.map(\.name)) else { throw failure(dropped.flatMap(\.errors)) }
      return
    }
    for (name, _) in dropped where !read.contains(name) { try readAlone(name, isRequired: isRequired) }
  }

  /// Reads what refuses all clients but those that define something (`#error "define LIBRARY_ACCEPT"`) as those see it. That
  /// it refuses the others is among the facts.
  private mutating func readRefusing(_ names: [String]) throws(CExtractionError) -> Bool {
    let headers = names.compactMap(set.header)
    guard headers.count == set.headers.count, headers.allSatisfy({ refusesDirectInclusion($0.scan) }) else { return false }
    let wanted = headers.reduce(into: Set<String>()) { $0.formUnion($1.scan.wantedForInclusion.prefix(1)) }
    let source = CombinedSource(headers: headers, values: questions.values, undefined: questions.undefined, defining: wanted.sorted())
    let parsed = try TranslationUnit(libclang: libclang, source: source.text, arguments: flags.arguments)
    guard parsed.errors(before: source.tail).isEmpty else { return false }
    take(parsed, source)
    return true
  }

  /// Where so many headers depend on each other's order, somebody has to name the umbrellas.
  private static let roundLimit = 100

  /// A missing header is missing in every order; nobody is served by trying them all.
  private func isHopeless(_ errors: [CompilerError]) -> Bool {
    guard set.umbrellas.isEmpty, let first = errors.first, first.missingInclude != nil else { return false }
    return !Self.isForeignPlatform(first)
  }

  private func source(for names: [String]) -> CombinedSource {
    CombinedSource(
      headers: names.compactMap(set.header), values: questions.values, undefined: questions.undefined)
  }

  private static func questions(_ set: HeaderSet, target: String) -> (
    values: [String], undefined: Set<String>
  ) {
    var folder = MacroFolder(target: target)
    let definitions = set.headers.flatMap { $0.scan.definitions.values }
    for definition in definitions { folder.define(definition) }
    // What is defined where nobody else has (`#ifndef EACCES`) may be another header's.
    for name in set.headers.flatMap(\.scan.conditional) where name.isFallback { folder.doubt(name.name) }
    let guards = Set(set.headers.compactMap(\.scan.guardMacro))
    let values = Set(definitions.filter { !guards.contains($0.name) && folder.isWorthAsking($0) }.map(\.name))
    let undefined = set.headers.reduce(into: Set<String>()) { $0.formUnion($1.scan.undefined) }
    return (values.sorted(), undefined.intersection(definitions.map(\.name)))
  }

  /// The headers that the errors belong to. Errors of the arguments and of headers that somebody
  /// named are final.
  private func blame(
    _ errors: [CompilerError], _ source: CombinedSource
  ) throws(CExtractionError) -> Set<String> {
    if errors.contains(where: \.isEndlessInclusion) { throw failure(errors) }
    var names: Set<String> = []
    for error in errors {
      guard let name = source.headerAtLine[error.mainLine], !set.umbrellas.contains(name) else {
        throw failure(errors)
      }
      names.insert(name)
    }
    return names
  }

  /// A header that fails among the others may be an alternative to one of them.
  private mutating func readAlone(_ name: String, isRequired: Bool) throws(CExtractionError) {
    let source = source(for: [name])
    let parsed = try TranslationUnit(libclang: libclang, source: source.text, arguments: flags.arguments)
    let alone = parsed.errors(before: source.tail)
    if alone.isEmpty {
      take(parsed, source)
    } else if isRequired, set.umbrellas.isEmpty, alone.first.map(Self.isForeignPlatform) == false {
      throw failure(alone)
    } else if let first = alone.first {
      progress("not read: \(name): \(first.text(names: set.ownName))")
    }
  }

  /// The header says itself that it is not for this target or not for direct inclusion, or it
  /// needs a system header of another platform. What follows such an error means nothing.
  private static func isForeignPlatform(_ error: CompilerError) -> Bool {
    if error.isErrorDirective { return true }
    guard let header = error.missingInclude?.lowercased() else { return false }
    return foreignHeaders.contains { header == $0 || ($0.hasSuffix("/") && header.hasPrefix($0)) }
  }

  private static let foreignHeaders = [
    "windows.h", "winsock2.h", "winsock.h", "ws2tcpip.h", "windef.h", "winbase.h", "wtypes.h",
    "objbase.h", "d3d11.h", "d3d12.h", "d3d9.h", "targetconditionals.h", "availability.h",
    "availabilitymacros.h", "corefoundation/", "coregraphics/", "foundation/", "appkit/", "uikit/",
    "cocoa/", "metal/", "mach/", "mach-o/", "objc/", "dispatch/", "jni.h", "android/", "emscripten.h",
    "emscripten/", "os2.h", "be/", "proto/", "exec/",
  ]

  private mutating func take(_ unit: TranslationUnit, _ source: CombinedSource) {
    let reader = UnitReader(unit: unit, source: source, set: set)
    reader.read()
    reader.finishMacros(target: flags.target)
    table.fill(from: reader.table)
    lent.formUnion(reader.lent)
    for inclusion in unit.inclusions() {
      guard let name = reader.files.file(inclusion.file)?.name else { continue }
      read.insert(name)
      followed[name, default: []].formUnion(reader.included[name] ?? [])
    }
  }

  private func report() {
    let unreached = facts.unreached
    guard !unreached.isEmpty else { return }
    let shown = unreached.prefix(10).joined(separator: ", ") + (unreached.count > 10 ? ", …" : "")
    progress(
      "\(unreached.count) of \(set.headers.count) headers are not reached on \(flags.target): \(shown)")
  }

  private func failure(_ errors: [CompilerError]) -> CExtractionError {
    let details =
      errors.prefix(5).map { $0.text(names: set.ownName) }
      + (errors.count > 5 ? ["… and \(errors.count - 5) more errors"] : [])
    if let endless = errors.first(where: \.isEndlessInclusion) {
      let file = endless.path.map { set.ownName(of: $0) ?? $0 } ?? "a header"
      return CExtractionError(
        .headersDoNotParse, "'\(file)' includes itself, directly or in a circle, without an include guard",
        details: details, advice: "Give it an include guard or '#pragma once'.")
    }
    if let missing = errors.lazy.compactMap(\.missingInclude).first {
      return CExtractionError(
        .headersDoNotParse, "the headers include '\(missing)', which was not found",
        details: details + (graph.candidate(for: missing).map { ["there is: \($0)"] } ?? []),
        advice:
          "Add its folder ('-- -I FOLDER' or '--pkg-config NAME'), or exclude the header that includes it; "
          + "if it is generated, build the library first.")
    }
    return CExtractionError(
      .headersDoNotParse, "the headers do not compile", details: details,
      advice: "Give what the compiler needs after '--' (-I, -D, -std), name the umbrella headers, "
        + "or exclude headers that are not public.")
  }
}
