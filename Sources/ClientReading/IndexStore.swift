package import APIDiff
internal import APIModel
internal import CIndexStore
internal import Foundation

/// Reads a client's uses from the index store that its compiler wrote.
package struct IndexStore: Sendable {
  package let path: String
  /// The folder whose files are the client's own.
  package let root: String
  private let library: IndexLibrary

  package init(path: String, root: String) throws(ClientReadingError) {
    self.path = path
    self.root = URL(fileURLWithPath: root).resolvingSymlinksInPath().path
    library = try IndexLibrary.load()
  }

  /// A record with the client's file that it is about.
  private struct Entry: Hashable {
    var record: String
    var file: String
  }

  /// What the store holds of the client.
  package struct Content: Sendable {
    package var uses: [ClientUse] = []
    /// How many occurrences were looked at.
    package var occurrences = 0
    /// The client's files in the store, sorted.
    package var files: [String] = []
    /// Those that are newer than what the store says about them, relative to the client's folder.
    package var stale: [String] = []
    /// How many compilations left something that is not read: another compiler's, or damaged.
    package var unreadableUnits = 0
  }

  /// - Parameter symbols: The symbols whose uses are wanted.
  package func read(symbols: Set<String>, isC: Bool = false) throws(ClientReadingError) -> Content {
    guard FileManager.default.fileExists(atPath: path) else { throw .badStore(path: path, cause: "there is no such folder") }
    var error: ISError?
    guard let store = library.functions.store_create(path, &error) else {
      throw .badStore(path: path, cause: library.message(error))
    }
    defer { library.functions.store_dispose(store) }
    let (entries, stale, unreadable) = try entries(in: store)
    if entries.isEmpty { throw .foreignStore(path: path, client: root) }
    var content = Content(files: Set(entries.map(\.file)).sorted(), stale: stale, unreadableUnits: unreadable)
    let sorted = entries.sorted { ($0.file, $0.record) < ($1.file, $1.record) }
    for entry in sorted { try read(entry, in: store, symbols, isC, into: &content) }
    // What a client's type has of the library without writing it goes by a symbol of the client's own.
    let inherited = Self.inherited(content.uses, wanted: symbols)
    if inherited.isEmpty { return content }
    var more = Content()
    for entry in sorted { try read(entry, in: store, Set(inherited.keys), isC, into: &more) }
    content.uses += more.uses.filter { !$0.roles.contains(.definition) }.compactMap { use in
      guard let symbol = inherited[use.symbol] else { return nil }
      var use = use
      use.symbol = symbol
      return use
    }
    return content
  }

  /// The initialisers that the client's classes inherit, with those of the library that they are.
  private static func inherited(_ uses: [ClientUse], wanted: Set<String>) -> [String: String] {
    var result: [String: String] = [:]
    for use in uses where use.roles.isSuperset(of: [.definition, .implicit]) {
      for symbol in use.relations[.overrides] ?? [] where wanted.contains(symbol) { result[use.symbol] = symbol }
    }
    return result
  }

  // MARK: Units

  private final class Names { var list: [String] = [] }

  private func entries(in store: ISStore) throws(ClientReadingError) -> (entries: Set<Entry>, stale: [String], unreadable: Int) {
    let names = Names()
    let context = Unmanaged.passUnretained(names).toOpaque()
    _ = library.functions.store_units_apply_f(store, 1, context) { context, name in
      if let context { Unmanaged<Names>.fromOpaque(context).takeUnretainedValue().list.append(name.text) }
      return true
    }
    // The newest unit of a file counts: several targets may compile it, and old ones stay.
    var newest: [String: (date: Int64, records: Set<String>)] = [:]
    var readable = 0
    for name in names.list where readUnit(name, in: store, &newest) { readable += 1 }
    if readable == 0, !names.list.isEmpty {
      throw .badStore(path: path, cause: "none of its \(names.list.count) units is one")
    }
    var entries: Set<Entry> = []
    var stale: [String] = []
    for (file, unit) in newest {
      for record in unit.records { entries.insert(Entry(record: record, file: file)) }
      if let changed = Self.modificationTime(of: file), changed > unit.date + 1 { stale.append(shown(file)) }
    }
    return (entries, stale.sorted(), names.list.count - readable)
  }

  private final class Dependencies {
    var records: [(name: String, file: String)] = []
    let functions: ISLibrary
    init(_ functions: ISLibrary) { self.functions = functions }
  }

  /// - Returns: Whether it is a unit at all.
  private func readUnit(
    _ name: String, in store: ISStore, _ newest: inout [String: (date: Int64, records: Set<String>)]
  ) -> Bool {
    guard let unit = library.functions.unit_reader_create(store, name, nil) else { return false }
    defer { library.functions.unit_reader_dispose(unit) }
    guard !library.functions.unit_reader_is_system_unit(unit) else { return true }
    let folder = library.functions.unit_reader_get_working_dir(unit).text
    var (seconds, nanoseconds): (Int64, Int64) = (0, 0)
    _ = library.functions.store_get_unit_modification_time(store, name, &seconds, &nanoseconds, nil)
    let found = Dependencies(library.functions)
    let context = Unmanaged.passUnretained(found).toOpaque()
    _ = library.functions.unit_reader_dependencies_apply_f(unit, context) { context, dependency in
      guard let context else { return false }
      let found = Unmanaged<Dependencies>.fromOpaque(context).takeUnretainedValue()
      let isRecord = found.functions.unit_dependency_get_kind(dependency) == 2
      if isRecord {
        found.records.append(
          (found.functions.unit_dependency_get_name(dependency).text, found.functions.unit_dependency_get_filepath(dependency).text))
      }
      return true
    }
    for (record, file) in found.records {
      guard let path = own(file, in: folder) else { continue }
      let date = newest[path]?.date ?? 0
      if seconds > date { newest[path] = (seconds, [record]) } else if seconds == date { newest[path]?.records.insert(record) }
    }
    return true
  }

  /// The file's path when it exists and is the client's own.
  private func own(_ file: String, in folder: String) -> String? {
    let path = URL(fileURLWithPath: file.hasPrefix("/") ? file : "\(folder)/\(file)").standardizedFileURL.path
    guard path.hasPrefix(root + "/"), FileManager.default.fileExists(atPath: path) else { return nil }
    // Dependencies are checked out below the client's build folder.
    let inside = path.dropFirst(root.utf8.count + 1)
    return inside.hasPrefix(".build/") || inside.contains("/.build/") ? nil : path
  }

  private func shown(_ file: String) -> String { String(file.dropFirst(root.utf8.count + 1)) }

  private static func modificationTime(of file: String) -> Int64? {
    let attributes = try? FileManager.default.attributesOfItem(atPath: file)
    return (attributes?[.modificationDate] as? Date).map { Int64($0.timeIntervalSince1970) }
  }

  // MARK: Records

  fileprivate final class Occurrences {
    let functions: ISLibrary
    let wanted: Set<String>
    let isC: Bool
    let file: String
    /// Fields of members without a tag, which USRs name without the member: `tag:event..code` for `tag:event.detail.code`.
    let nested: [String: String]
    var uses: [ClientUse] = []
    var count = 0

    init(_ functions: ISLibrary, wanted: Set<String>, isC: Bool, file: String) {
      nested = isC ? CSymbolName.nested(wanted) : [:]
      self.functions = functions
      self.wanted = wanted
      self.isC = isC
      self.file = file
    }
  }

  private func read(
    _ entry: Entry, in store: ISStore, _ symbols: Set<String>, _ isC: Bool, into content: inout Content
  ) throws(ClientReadingError) {
    let shown = shown(entry.file)
    // Uses that are not read would make a client look safe.
    let damage = ClientReadingError.badStore(path: path, cause: "its record of '\(shown)' is damaged")
    guard let reader = library.functions.record_reader_create(store, entry.record, nil) else { throw damage }
    defer { library.functions.record_reader_dispose(reader) }
    let found = Occurrences(library.functions, wanted: symbols, isC: isC, file: shown)
    let context = Unmanaged.passUnretained(found).toOpaque()
    let isWhole = library.functions.record_reader_occurrences_apply_f(reader, context) { context, occurrence in
      if let context, let occurrence { Unmanaged<Occurrences>.fromOpaque(context).takeUnretainedValue().add(occurrence) }
      return true
    }
    guard isWhole || isEmpty(reader) else { throw damage }
    content.uses += found.uses
    content.occurrences += found.count
  }

  /// Whether a file has nothing to record, because all of it is left out by `#if`: libIndexStore does not
  /// find the occurrences of such a record.
  private func isEmpty(_ reader: ISRecord) -> Bool {
    let found = Names()
    let context = Unmanaged.passUnretained(found).toOpaque()
    let isWhole = library.functions.record_reader_symbols_apply_f(reader, true, context) { context, _ in
      if let context { Unmanaged<Names>.fromOpaque(context).takeUnretainedValue().list.append("") }
      return false
    }
    return isWhole && found.list.isEmpty
  }
}

fileprivate extension IndexStore.Occurrences {
  func add(_ occurrence: ISOccurrence) {
    count += 1
    guard let symbol = functions.occurrence_get_symbol(occurrence) else { return }
    let id = identity(of: symbol)
    let relations = relations(of: occurrence)
    guard wanted.contains(id) || relations.values.contains(where: { !$0.isDisjoint(with: wanted) }) else { return }
    // What the compiler makes for a property is the property's own use.
    let subkind = functions.symbol_get_subkind(symbol)
    if [3, 4].contains(subkind) || (1000...1003).contains(subkind) || subkind >= 1014 { return }
    var (line, column): (UInt32, UInt32) = (0, 0)
    functions.occurrence_get_line_col(occurrence, &line, &column)
    var use = ClientUse(
      symbol: id, name: functions.symbol_get_name(symbol).text, roles: Self.roles(functions.occurrence_get_roles(occurrence)),
      location: SourceLocation(file: file, line: Int(line), column: Int(column)))
    use.relations = relations
    uses.append(use)
  }

  private func identity(of symbol: ISSymbol) -> String {
    let usr = functions.symbol_get_usr(symbol).text
    guard isC else { return usr }
    let id = CSymbolName.identity(
      usr: usr, name: functions.symbol_get_name(symbol).text, kind: Int(functions.symbol_get_kind(symbol)))
    return nested[id] ?? id
  }

  private final class Relations {
    let functions: ISLibrary
    var found: [(roles: UInt64, symbol: ISSymbol)] = []
    init(_ functions: ISLibrary) { self.functions = functions }
  }

  private func relations(of occurrence: ISOccurrence) -> [ClientUse.Relation: Set<String>] {
    let relations = Relations(functions)
    let context = Unmanaged.passUnretained(relations).toOpaque()
    _ = functions.occurrence_relations_apply_f(occurrence, context) { context, relation in
      guard let context, let relation else { return true }
      let relations = Unmanaged<Relations>.fromOpaque(context).takeUnretainedValue()
      if let symbol = relations.functions.symbol_relation_get_symbol(relation) {
        relations.found.append((relations.functions.symbol_relation_get_roles(relation), symbol))
      }
      return true
    }
    var result: [ClientUse.Relation: Set<String>] = [:]
    for (roles, symbol) in relations.found {
      let kinds: [(UInt64, ClientUse.Relation)] = [(1 << 10, .base), (1 << 11, .overrides), (1 << 9, .child)]
      for (bit, kind) in kinds where roles & bit != 0 { result[kind, default: []].insert(identity(of: symbol)) }
    }
    return result
  }

  private static func roles(_ bits: UInt64) -> Set<ClientUse.Role> {
    let known: [(UInt64, ClientUse.Role)] = [
      (1 << 1, .definition), (1 << 2, .reference), (1 << 3, .read), (1 << 4, .write), (1 << 5, .call), (1 << 8, .implicit),
    ]
    return Set(known.filter { bits & $0.0 != 0 }.map(\.1))
  }
}

/// C symbols by kind and name: USRs of macros, typedefs, static functions and anonymous records
/// embed files.
enum CSymbolName {
  /// As `Declaration.id` names it: `ordinary:open`, `tag:event.fd`.
  static func identity(usr: String, name: String, kind: Int) -> String {
    switch kind {
    case 4: return "macro:\(name)"
    case 5, 6, 10: return "tag:\(name)"
    case 14:
      if let match = usr.firstMatch(of: /@(?:S|SA|U|UA)@([A-Za-z_]\w*)@[SU]@[^@]*\.[^@]*@\d+@FI@/) { return "tag:\(match.1)..\(name)" }
      guard let record = record(in: usr) else { return "field:\(name)" }
      return "tag:\(record).\(name)"
    default: return "ordinary:\(name)"
    }
  }

  /// The fields of members without a tag by the names that `identity` gives them.
  static func nested(_ wanted: Set<String>) -> [String: String] {
    var result: [String: String] = [:]
    for id in wanted where id.hasPrefix("tag:") {
      let parts = id.split(separator: ".")
      if parts.count > 2 { result["\(parts[0])..\(parts[parts.count - 1])"] = id }
    }
    return result
  }

  /// `event` of `c:@S@event@FI@fd` and of `c:@SA@event@FI@fd`.
  private static func record(in usr: String) -> String? {
    guard let match = usr.firstMatch(of: /@(?:S|SA|U|UA)@([A-Za-z_]\w*)(?:@(?:Sa|Ua|S@|U@).*)?@FI@/) else { return nil }
    return String(match.1)
  }
}
