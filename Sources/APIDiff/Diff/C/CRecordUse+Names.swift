import APIModel

/// What the names of functions, parameters and macros say of how clients hold records.
extension CRecordUse {
  /// Whether a name says that there are several of a record: `list_options` of `struct option`.
  func namesMany(_ name: String, _ id: String) -> Bool {
    guard let record = index.surface.byID[id], !isLinked(id) else { return false }
    let words = Set(CNaming.words(of: name))
    return CNaming.words(of: record.name).contains { word in
      let plural = word.hasSuffix("y") ? word.dropLast() + "ies" : word.hasSuffix("s") ? word + "es" : word + "s"
      return word.count > 2 && words.contains(plural)
    }
  }

  /// Whether another function says how many there are where a function of at most a handle points to.
  func isCounted(_ function: Declaration, _ id: String) -> Bool {
    guard (function.parameters ?? []).count <= 1, !isLinked(id) else { return false }
    let words = CNaming.words(of: function.name).map(Self.singular)
    // `list_data` and `list_count`
    let contents = (function.parameters ?? []).isEmpty ? words : words.filter { !Self.contents.contains($0) }
    return counters.contains { counter in
      let counted = CNaming.words(of: counter.name).filter { !CNaming.countsElements($0) }.map(Self.singular)
      return counter.parameters?.map(\.type) == function.parameters?.map(\.type) && (counted == words || counted == contents)
    }
  }

  /// `extern struct point *points; extern int point_count;`
  func isCountedByVariable(_ name: String) -> Bool {
    let words = { (name: String) in
      CNaming.words(of: name).map(Self.singular).filter {
        !CNaming.countsElements($0) && !Self.contents.contains($0) && !["all", "list", "table"].contains($0)
      }
    }
    return index.surface.snapshot.declarations.contains { counter in
      guard counter.kind == .cVariable, counter.name != name, CNaming.countsElements(counter.name), let type = counter.type,
        case .integer = index.representation(of: CType(type))
      else { return false }
      return words(counter.name) == words(name)
    }
  }

  private static let contents: Set<String> = ["data", "item", "entry", "element", "value", "array", "content", "record", "begin"]

  /// Whether a name says that all of them are there: `command_table`, `point_array_new`. Of another record's words no such
  /// thing is said.
  func isArray(_ function: Declaration, _ id: String) -> Bool {
    guard let record = index.surface.byID[id], !isLinked(id) else { return false }
    let others = (function.parameters ?? []).flatMap { CType($0.type).innermost.name.map(CNaming.words) ?? [] }
    let all = CNaming.words(of: function.name)
    let words = all.filter { !(CNaming.words(of: record.name) + others).contains($0) }
    return words.contains { ["array", "vector", "all"].contains($0) }
      || words.last.map { $0 == all.last && ["table", "list"].contains($0) } == true
  }

  /// Whether a parameter says how far the elements of a row are apart, so that nobody need know their size.
  func saysStride(_ parameter: Parameter) -> Bool {
    let type = CType(parameter.type).asParameter
    guard let name = parameter.name, case .integer = index.representation(of: type.pointee ?? type) else { return false }
    let words = CNaming.words(of: name)
    return words.contains("stride")
      || words.count > 1 && words.last == "size" && ["item", "elem", "element", "entry", "struct", "record"].contains(words[words.count - 2])
  }

  /// Whether what stands behind a pointer counts what it points to.
  func saysHowMany(_ parameter: Parameter) -> Bool {
    guard case .integer = index.representation(of: CType(parameter.type)) else { return false }
    guard let name = parameter.name else { return true }
    let words = CNaming.words(of: name)
    return CNaming.countsElements(name) || !Set(words).isDisjoint(with: ["max", "size", "sz", "cap", "capacity", "limit"])
  }

  /// `size_t *count`
  func isCountOutput(_ parameter: Parameter) -> Bool {
    guard let pointee = CType(parameter.type).pointee, let name = parameter.name, !pointee.qualifiers.contains(.const),
      case .integer(let size, _) = index.representation(of: pointee)
    else { return false }
    return size > 1 && CNaming.countsElements(name)
  }

  /// `frame **pp_frame, int *pi_frame`: how many, under the same name but for a letter for the type.
  func isCountedBeside(_ parameters: [Parameter], _ place: Int) -> Bool {
    guard parameters.indices.contains(place + 1), let count = CType(parameters[place + 1].type).pointee, !count.qualifiers.contains(.const),
      case .integer(let size, _) = index.representation(of: count), size > 1, let name = parameters[place].name, let other = parameters[place + 1].name
    else { return false }
    let (words, others) = (CNaming.words(of: name), CNaming.words(of: other))
    return words.count > 1 && others.count > 1 && words.dropFirst() == others.dropFirst()
  }

  /// Whether it makes one from one that there must be already.
  func isCopy(_ function: Declaration, _ id: String) -> Bool {
    let isGiven = (function.parameters ?? []).contains { CType($0.type).pointee.flatMap(record) == id }
    return isGiven && CNaming.words(of: function.name).contains { ["dup", "copy", "clone", "duplicate"].contains($0) }
  }

  /// What initialises one that is declared: `#define POINT_INIT { 0, 0 }`, `((struct point){ 0, 0 })`.
  mutating func readMacro(_ macro: Declaration) {
    guard var text = macro.c?.replacement?[...], text.contains("{") else { return }
    while text.hasPrefix("(") { text = text.dropFirst() }
    let words = CNaming.words(of: macro.name)
    for record in index.surface.snapshot.declarations where record.isRecord && held[record.id] == nil {
      let names = [record.tagSpelling] + index.aliases(of: record).map(\.name)
      let own = CNaming.words(of: record.name).filter { !["t", "s", "st"].contains($0) }
      let isNamed = text.hasPrefix("{") && !own.isEmpty && words.starts(with: own) && words.count > own.count
      guard isNamed && words.dropFirst(own.count).allSatisfy(Self.initializers.contains)
        || names.contains(where: { text.hasPrefix($0 + ")") && text.dropFirst($0.count + 1).drop { $0 == " " }.hasPrefix("{") })
      else { continue }
      hold(record.id, "initialise their own with '\(macro.name)'")
    }
  }

  private static let initializers: Set<String> = ["init", "initializer", "initialiser", "default", "defaults", "zero", "static", "empty", "null"]

  private static func singular(_ word: String) -> String { word.hasSuffix("s") ? String(word.dropLast()) : word }

  /// Whether one points to the next: what is linked stands in no array.
  func isLinked(_ id: String) -> Bool {
    (index.surface.members[id] ?? []).contains { field in
      field.type.flatMap { CType($0).pointee }.flatMap(record) == id
    }
  }

  func adds(_ function: String) -> Bool {
    CNaming.words(of: function).contains {
      ["add", "insert", "push", "append", "prepend", "enqueue", "register", "link", "attach"].contains($0)
    }
  }

  /// Whether a function's name says that it gives out one that is there.
  func looksUp(_ function: String) -> Bool { CNaming.words(of: function).contains(where: Self.lookups.contains) }

  /// `const struct codec *find_codec(const char *name)`: one of those that the library has, and of no other record.
  func isCatalogue(_ function: Declaration, _ id: String) -> Bool {
    guard let record = index.surface.byID[id], looksUp(function.name),
      (function.parameters ?? []).allSatisfy({ index.tag(of: CType($0.type).innermost)?.isRecord != true })
    else { return false }
    let own = CNaming.words(of: record.name).filter { !["t", "s", "st"].contains($0) }
    return !own.isEmpty && Set(own).isSubset(of: CNaming.words(of: function.name))
  }

  private static let lookups: Set<String> = [
    "find", "get", "first", "last", "next", "prev", "pop", "head", "tail", "at", "lookup", "search", "remove", "peek", "front",
    "back", "top", "min", "max", "dequeue", "parent", "root", "left", "right", "begin", "end", "current", "nth",
  ]

  /// Whether it may return the one that it was given to write to: `struct netif *netif_add(struct netif *netif)`.
  func passesOn(_ function: Declaration, _ id: String) -> Bool {
    guard let result = function.type.flatMap({ CType($0).pointee }), !result.qualifiers.contains(.const),
      !CNaming.words(of: function.name).contains(where: ["new", "create", "make", "alloc", "parse", "load", "read"].contains)
    else { return false }
    return (function.parameters ?? []).contains { parameter in
      CType(parameter.type).asParameter.pointee.map { record($0) == id && !$0.qualifiers.contains(.const) } == true
    }
  }

  /// Whether it does to a record of the caller's what another function does that makes one: `event_assign(event, base, …)`
  /// beside `event_new(base, …)`.
  func makesInPlace(_ function: Declaration, _ id: String) -> Bool {
    let types = (function.parameters ?? []).dropFirst().map(\.type)
    guard types.count > 2, function.type.flatMap({ CType($0).pointee }) == nil else { return false }
    return index.surface.snapshot.declarations.contains { maker in
      maker.kind == .cFunction && maker.parameters?.map(\.type) == Array(types) && maker.type.flatMap { CType($0).pointee }.flatMap(record) == id
    }
  }

  /// Whether what is handed over are many, made by whoever: called so (`options_free(struct option *options)`), or given back with
  /// their number.
  func isRow(_ function: Declaration, _ place: Int, _ id: String) -> Bool {
    let parameters = function.parameters ?? []
    guard !isLinked(id) else { return false }
    if parameters[place].isWrittenAsRow { return true }
    let isFreeing = frees(function.name)
    let next = parameters.indices.contains(place + 1) ? parameters[place + 1] : nil
    if isFreeing, let next, next.name != nil, saysHowMany(next) { return true }
    return isFreeing && parameters[place].name.map { namesMany($0, id) } == true
  }

  /// Whether the library takes them back: they were its own.
  func isFreed(_ id: String) -> Bool {
    index.surface.snapshot.declarations.contains { function in
      guard function.kind == .cFunction, let pointee = function.parameters?.first.flatMap({ CType($0.type).pointee }) else { return false }
      // `frame_free(struct frame **frame)` clears the caller's pointer.
      return (record(pointee) ?? pointee.pointee.flatMap(record)) == id && frees(function.name)
    }
  }

  /// `text_free`, `freeaddrinfo`
  func frees(_ function: String) -> Bool {
    CNaming.words(of: function).contains { word in
      Self.frees.contains(word) || word.hasPrefix("free") && word.count > 6 && !["freetype", "freedom", "freebsd"].contains(word)
    }
  }

  private static let frees: Set<String> = ["free", "destroy", "release", "delete", "dispose", "unref", "close"]

  /// `rows` of a `struct row`, and no `stats` of a `struct stats`.
  private func isPlural(_ name: String, of id: String) -> Bool {
    guard let record = index.surface.byID[id]?.name, let last = CNaming.words(of: name).last, CNaming.isPlural(last) else { return false }
    return CNaming.words(of: record).last?.hasSuffix("s") == false
  }

  /// Whether callers must have one of their own for a parameter, whoever makes others: for a row of them that they count,
  /// for what is filled (`out`), for what another one is copied to.
  func bringsOwn(_ function: Declaration, _ place: Int, _ id: String) -> Bool {
    let parameters = function.parameters ?? []
    guard let pointee = CType(parameters[place].type).asParameter.pointee else { return false }
    if parameters.indices.contains(place + 1), let count = parameters[place + 1].name, CNaming.countsElements(count), !isLinked(id),
      let name = parameters[place].name, isPlural(name, of: id),
      case .integer = index.representation(of: CType(parameters[place + 1].type))
    {
      return true
    }
    guard let name = parameters[place].name else { return false }
    // `getaddrinfo(…, const struct addrinfo *hints, struct addrinfo **result)`
    if pointee.qualifiers.contains(.const) { return CNaming.words(of: name).contains { ["hint", "hints", "template", "criteria"].contains($0) } }
    // `getpwnam_r(name, &passwd, …)`: what else is returned is given back there.
    if CNaming.words(of: function.name).last == "r", !pointee.qualifiers.contains(.const) { return true }
    if isFreed(id) { return false }
    let isFromOther = parameters.contains { parameter in
      CType(parameter.type).pointee.map { $0.qualifiers.contains(.const) && record($0) == id } == true
    }
    return CNaming.words(of: name).contains { ["out", "output", "result", "dest", "dst", "into"].contains($0) }
      || isFromOther && CNaming.words(of: function.name).contains { ["copy", "assign"].contains($0) }
  }
}
