import APIModel

/// Which complete records clients can hold by value, so that their size is part of the binary
/// interface.
///
/// A client that sees a complete definition can always declare a variable of it; whether that is
/// of use depends on what the library does with such records. A record counts as held by value
/// - when a function, a callback or a variable passes it by value, or another record that is held
///   embeds it;
/// - when clients can index it: a function gives out a pointer to it and a count along with it (another
///   function may count: `palette_colors`, `palette_color_count`) or says by its name that there are several,
///   a callback is handed both, or a record has a pointer to it next to a counting field;
/// - when a function takes a pointer to it, or a callback returns one, and no function makes one: none returns a pointer to a
///   mutable one or stores it through `T **`. The client has to bring its own. A function named
///   `…init…` that takes a pointer says the same although others make one (`uv_loop_init` and
///   `uv_default_loop`);
/// - when a record that clients bring points to it, and it is a table of functions or all of that record is read;
/// - when nothing in the headers says where it comes from: it goes through `void *` or a file.
/// Otherwise the library alone allocates it, and it may grow at its end.
struct CRecordUse {
  let index: CIndex
  private(set) var held: [String: String] = [:]
  var makers: Set<String> = []
  /// Those of which a function gives out one that it did not only look up, and by which function clients add some.
  private var created: Set<String> = []
  private var added: [String: String] = [:]
  /// Those that a function returns which was given one.
  private var passed: Set<String> = []
  /// Records that the library hands to functions of clients, with the records that those functions stand in or an empty name,
  /// and those that fields of others point to, with the others.
  var handed: [String: Set<String>] = [:]
  var reached: [String: Set<String>] = [:]
  /// Records that functions take which are no methods of theirs.
  var takenFreely: Set<String> = []
  var observers: Set<String> = []
  var takers: [String: String] = [:]
  /// Read and never filled by functions: through `const T *`, or by value.
  private(set) var inputs: Set<String> = []
  /// Records that functions return pointers to constant ones of.
  private(set) var shown: Set<String> = []
  private(set) var byValue: Set<String> = []
  private(set) var filled: Set<String> = []
  /// Those that functions fill which do not make them ready.
  private(set) var workedOn: Set<String> = []
  private(set) var returned: Set<String> = []
  /// Records that the library hands to functions of clients by value.
  private(set) var given: Set<String> = []
  /// The functions that take callbacks, and the typedefs by which they do.
  private let handedOver: Set<String>
  private(set) var heldOtherwise: Set<String> = []
  /// The unions that a record is a member of, while nothing else holds it: whoever holds those has room for their
  /// largest member.
  private(set) var unions: [String: Set<String>] = [:]
  /// Records of which a function looks up constant ones, and those that are taken otherwise than by functions of their own.
  private var catalogued: Set<String> = []
  private var takenOtherwise: Set<String> = []
  /// Records to which a field that is a function returns a pointer: by the record that the field is one of, and its name.
  private var returnedByFields: [(record: String, container: String, name: String)] = []
  private(set) var embedded: Set<String> = []
  /// Records that clients make, and give to a function by their address.
  private(set) var brought: Set<String> = []
  /// Records of which the size is agreed upon: they stand in a row, or travel by value.
  private(set) var sized: Set<String> = []
  /// Whether something may go through `void *`, or a file, between clients and the library.
  private let hasChannel: Bool
  /// Functions that say how many of something there are.
  let counters: [Declaration]
  /// Records of which the library gives out rows of pointers: `struct device ***devices`.
  private let pointed: Set<String>
  /// How many variables of the library point to constant ones.
  private var shownByVariables: [String: Int] = [:]

  /// Records of which clients only know where they end, because others stand behind them.
  private(set) var passedOver: Set<String> = []

  /// Records that a callback gives to the library: clients may make some, whoever else does.
  private(set) var givenByCallbacks: Set<String> = []

  init(in index: CIndex) {
    self.init(index: index)
    for declaration in index.surface.snapshot.declarations { read(declaration) }
    decide()
    handOver()
    spread()
  }

  private init(index: CIndex) {
    self.index = index
    hasChannel = Self.hasChannel(index)
    handedOver = index.callbackTakers
    pointed = Self.pointed(index)
    counters = index.surface.snapshot.declarations.filter { declaration in
      guard declaration.kind == .cFunction, let result = declaration.type, CNaming.countsElements(declaration.name)
      else { return false }
      if case .integer = index.representation(of: CType(result)) { return true }
      return false
    }
  }

  private mutating func read(_ declaration: Declaration) {
    switch declaration.kind {
    case .cFunction: readFunction(declaration)
    case .cMacro: readMacro(declaration)
    case .cVariable: if let type = declaration.type { readObject(CType(type), named: declaration.name) }
    case .cTypedef:
      if let type = declaration.type { readCallback(CType(type), named: declaration.name) }
      readArrays(declaration)
    case .cField:
      readField(declaration)
      readArrays(declaration)
    default: break
    }
  }

  func record(_ type: CType) -> String? {
    guard let tag = index.tag(of: type), tag.isRecord else { return nil }
    return tag.id
  }

  mutating func hold(_ id: String, _ reason: String) {
    if !reason.hasPrefix(Self.asResult), !reason.hasPrefix(Self.byCallback) { heldOtherwise.insert(id) }
    sized.insert(id)
    if held[id] == nil { held[id] = reason }
  }

  /// Clients make one, and give its address to a function.
  private mutating func bring(_ id: String, to function: String) {
    heldOtherwise.insert(id)
    brought.insert(id)
    if held[id] == nil { held[id] = "bring their own to '\(function)'" }
  }

  static let atWill = "declare their own"
  private static let asResult = "get it by value from "
  private static let byCallback = "pass it by value through "

  private mutating func readFunction(_ function: Declaration) {
    let name = function.name
    let parameters = function.parameters ?? []
    // What inline functions pass stays within the client.
    let isCalled = function.exportsSymbol
    if let result = function.type.map({ CType($0) }) {
      if let id = record(result), isCalled {
        hold(id, Self.asResult + "'\(name)'")
        returned.insert(id)
        byValue.insert(id)
      }
      if let target = result.pointee?.pointee, let id = record(target) { handOut(id, target) }
      if let pointee = result.pointee, let id = record(pointee) {
        let passes = passesOn(function, id)
        if passes, !looksUp(name) { passed.insert(id) } else if !isCopy(function, id) { handOut(id, pointee) }
        if !isCopy(function, id), !looksUp(name), !(passes && adds(name) && !isFreed(id)) { created.insert(id) }
        if pointee.qualifiers.contains(.const), isCatalogue(function, id) { catalogued.insert(id) }
        let isRow = parameters.contains(where: isCountOutput) || isCounted(function, id) || namesMany(name, id) || isArray(function, id)
        if isRow, !parameters.contains(where: saysStride) { hold(id, "index what '\(name)' returns") }
      }
    }
    for (place, parameter) in parameters.enumerated() {
      let type = CType(parameter.type).asParameter
      if let id = record(type), isCalled {
        hold(id, "pass it by value to '\(name)'")
        inputs.insert(id)
        byValue.insert(id)
      }
      readCallback(type, named: name)
      readHanded(type, by: parameters.compactMap { CType($0.type).asParameter.pointee.flatMap(record) })
      guard let pointee = type.pointee else { continue }
      if let id = record(pointee) {
        take(id, name)
        if place > 0 || !isMethod(function, id) && !frees(name) { takenFreely.insert(id) }
        if place > 0 || !pointee.qualifiers.contains(.const) || adds(name) { takenOtherwise.insert(id) }
        if adds(name), !pointee.qualifiers.contains(.const), added[id] == nil { added[id] = name }
        if bringsOwn(function, place, id) || place == 0 && makesInPlace(function, id) { bring(id, to: name) }
        if isRow(function, place, id) { hold(id, "index what they give to '\(name)'") }
        if parameters.indices.contains(place + 1), saysHowMany(parameters[place + 1]) { sized.insert(id) }
        if pointee.qualifiers.contains(.const) { inputs.insert(id) } else { filled.insert(id) }
        if !pointee.qualifiers.contains(.const), !CNaming.makesReady(name), !CNaming.words(of: name).contains("default") { workedOn.insert(id) }
      }
      guard let inner = pointee.pointee, let id = record(inner) else { continue }
      if isCountedBeside(parameters, place) { hold(id, "index what '\(name)' gives out") }
      handOut(id, inner)
      if !adds(name), !looksUp(name) { created.insert(id) }
      let isRow = parameters.contains(where: isCountOutput) || parameter.name.map({ namesMany($0, id) }) == true && !pointed.contains(id)
      if isRow, !parameters.contains(where: saysStride) { hold(id, "index what '\(name)' gives out") }
    }
  }

  /// The library gives a pointer to one of its own.
  private mutating func handOut(_ id: String, _ pointee: CType) {
    if pointee.qualifiers.contains(.const) { observers.insert(id) } else { makers.insert(id) }
    if pointee.qualifiers.contains(.const) { shown.insert(id) }
  }

  private mutating func take(_ id: String, _ function: String) {
    let words = CNaming.words(of: function)
    if words.contains(where: { ["init", "initialize", "initialise"].contains($0) }) {
      bring(id, to: function)
    }
    if takers[id] == nil { takers[id] = function }
  }

  private mutating func readObject(_ type: CType, named name: String) {
    if let id = record(type.element) { hold(id, "read the variable '\(name)'") }
    if let id = type.pointee.flatMap(record), isCountedByVariable(name), !isLinked(id) { hold(id, "index '\(name)'") }
    let target = type.element.pointee
    for pointee in [target, target?.pointee].compactMap({ $0 }) {
      guard let id = record(pointee) else { continue }
      observers.insert(id)
      // `extern const struct codec *codec_fast, *codec_small;`: those that the library has.
      if pointee.qualifiers.contains(.const) { shownByVariables[id, default: 0] += type.element != type || target != pointee ? 2 : 1 }
    }
    readCallback(type, named: name)
  }

  /// The library hands records to a callback, so pointers in it are no sign of a client's own.
  private mutating func readCallback(_ type: CType, named name: String, of container: String? = nil) {
    guard case .function(let result, let parameters, _) = type.signature else { return }
    if let id = result.pointee.flatMap(record) {
      if let container { returnedByFields.append((id, container, name)) } else { takeBack(id, name) }
    }
    givenByCallbacks.formUnion(([result.pointee] + parameters.map { $0.pointee?.pointee }).compactMap { $0.flatMap(record) })
    let places = parameters.compactMap { $0.pointee?.pointee }.filter { record($0) != nil && !$0.qualifiers.contains(.const) }
    // `int (*open)(struct cursor **cursor)`, and no comparison of two.
    if places.count == 1, let id = record(places[0]) { returnedByFields.append((id, container ?? "", name)) }
    let isHandedOver = container == nil && handedOver.contains(name)
    for (place, type) in ([result] + parameters).enumerated() {
      if let id = record(type) {
        hold(id, Self.byCallback + "'\(name)'")
        if isHandedOver, place > 0 { given.insert(id) } else { heldOtherwise.insert(id) }
      }
      if let pointee = type.pointee, let id = record(pointee) { observers.insert(id) }
    }
  }

  /// What a client's function returns may be the client's own.
  private mutating func takeBack(_ id: String, _ function: String) {
    if takers[id] == nil { takers[id] = function }
    takenOtherwise.insert(id)
    takenFreely.insert(id)
  }

  /// Who only passes on what it was given makes none, where nothing else gives one out.
  private mutating func readPassed() {
    for id in passed where observers.contains(id) || isLinked(id) || isFreed(id) { makers.insert(id) }
    // `const struct text *text_new(…)` and `text_free`: constant to clients, and theirs to give back.
    for id in created.intersection(shown) where isFreed(id) { makers.insert(id) }
  }

  /// A table that the library gives out, and that nothing takes, has the library's functions.
  private mutating func readReturned() {
    for (id, container, name) in returnedByFields {
      if shown.contains(container), takers[container] == nil { observers.insert(id) } else { takeBack(id, name) }
    }
  }

  /// `(const struct event *events, size_t count)`: many at once, for a callback to index.
  private mutating func readArrays(_ callback: Declaration) {
    let parameters = callback.parameters ?? []
    for (element, count) in zip(parameters, parameters.dropFirst()) {
      guard let pointee = CType(element.type).pointee, let id = record(pointee), let name = count.name,
        CNaming.countsElements(name), case .integer = index.representation(of: CType(count.type))
      else { continue }
      hold(id, "index what '\(callback.qualifiedName)' is handed")
    }
  }

  private mutating func readField(_ field: Declaration) {
    guard let type = field.type.map({ CType($0) }) else { return }
    if let id = record(type.element) { embedded.insert(id) }
    readCallback(type, named: field.qualifiedName, of: field.parent)
    if let container = field.parent { readHanded(type, by: [container], in: container) }
    guard let pointee = type.pointee, let id = record(pointee), let container = field.parent else { return }
    observers.insert(id)
    reached[id, default: []].insert(container)
    let siblings = index.surface.members[container] ?? []
    guard siblings.contains(where: { isCount($0, of: field) }), container != id else { return }
    hold(id, "index '\(field.qualifiedName)'")
  }

  private func isCount(_ sibling: Declaration, of field: Declaration) -> Bool {
    guard let type = sibling.type, case .integer = index.representation(of: CType(type)) else { return false }
    let stem = field.name.hasSuffix("s") ? String(field.name.dropLast()) : field.name
    let words = CNaming.words(of: sibling.name)
    return CNaming.countsElements(sibling.name) && (words.count == 1 || sibling.name.contains(stem))
  }

  /// Whether the library alone has such records: it gives out constant ones, and functions of theirs are given those.
  func isCatalogued(_ id: String) -> Bool {
    catalogued.contains(id) && !takenOtherwise.contains(id) && index.surface.byID[id].map { !CNaming.saysInput($0.name) } == true
  }

  private mutating func decide() {
    readPassed()
    readReturned()
    let events = kindsOfEvents()
    catalogued.formUnion(shownByVariables.filter { $0.value > 1 }.keys)
    for tag in index.surface.snapshot.declarations where tag.isRecord && held[tag.id] == nil {
      if let taker = takers[tag.id] {
        // What is added and found again was the client's, where nothing makes any.
        if let adder = added[tag.id], !created.contains(tag.id), makers.contains(tag.id) {
          bring(tag.id, to: adder)
        } else if !makers.contains(tag.id), !isCatalogued(tag.id), !isHandedOut(tag.id) {
          bring(tag.id, to: taker)
        }
      } else if !makers.contains(tag.id) && !observers.contains(tag.id) && !embedded.contains(tag.id) && hasChannel && !isOfFamily(tag.id, events) {
        held[tag.id] = Self.atWill
      }
    }
  }

  /// What the records that clients bring point to, they bring as well: other options, a table of functions.
  private mutating func handOver() {
    for (id, table) in tablesOfBases() { hold(table, "hang in their own by '\(index.surface.byID[id]?.name ?? id)'") }
    var pending = takers.keys.filter { !makers.contains($0) && held[$0] != nil }.sorted()
    var isRead = Set(pending).intersection(inputs).subtracting(filled)
    while let id = pending.popLast() {
      for field in index.surface.members[id] ?? [] {
        guard let type = field.type.map({ CType($0) }), let inner = type.pointee.flatMap(record), held[inner] == nil,
          !makers.contains(inner), isRead.contains(id) || isTable(inner) || type.pointee?.qualifiers.contains(.const) == true && hasMostlyFunctions(inner)
        else { continue }
        hold(inner, "hand over their own in '\(field.qualifiedName)'")
        if isRead.contains(id) { isRead.insert(inner) }
        pending.append(inner)
      }
    }
  }

  /// Whether a record consists of functions, which the one has and the other calls, and of what they are given.
  private func isTable(_ id: String) -> Bool {
    let types = (index.surface.members[id] ?? []).compactMap { $0.type.map { CType($0) } }
    return types.contains { $0.signature != nil } && types.allSatisfy { $0.signature != nil || $0.pointee?.name == "void" }
  }

  /// The fields of a record, and those of the structures without a name that stand in it.
  private func parts(of id: String) -> [Declaration] {
    (index.surface.members[id] ?? []).flatMap { field in
      let isUnnamed = field.type.flatMap { CType($0).element.name }?.hasPrefix("struct (") == true
      return [field] + (isUnnamed ? parts(of: field.id) : [])
    }
  }

  private mutating func standInUnion(_ member: String, _ union: String) {
    guard unions[member, default: []].insert(union).inserted else { return }
    for field in index.surface.members[member] ?? [] {
      if let type = field.type, let inner = record(CType(type).element), held[inner] == nil { standInUnion(inner, union) }
    }
  }

  /// What a held record embeds is held as well, and so is what stands before other fields.
  private mutating func spread() {
    for record in index.surface.snapshot.declarations where record.kind == .cStruct {
      let fields = parts(of: record.id)
      let last = fields.compactMap { $0.c?.field?.offset }.max() ?? 0
      for field in fields where (field.c?.field?.offset ?? 0) < last {
        if let type = field.type, let inner = self.record(CType(type).element) {
          if held[inner] == nil { passedOver.insert(inner) }
          hold(inner, "find fields behind '\(field.qualifiedName)'")
        }
      }
    }
    var pending = held.keys.sorted()
    while let id = pending.popLast() {
      for field in parts(of: id) {
        guard let type = field.type, let inner = record(CType(type).element) else { continue }
        if !passedOver.contains(id) { passedOver.remove(inner) }
        guard held[inner] == nil else { continue }
        if index.surface.byID[id]?.kind == .cUnion {
          standInUnion(inner, id)
          continue
        }
        held[inner] = "hold it inside '\(field.qualifiedName)'"
        pending.append(inner)
      }
    }
  }
}
