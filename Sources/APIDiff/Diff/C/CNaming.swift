/// What C's authors say with a name.
package enum CNaming {
  /// Reserved for the implementation (C17 7.1.3), by convention no API.
  package static func isPrivate(_ name: String) -> Bool { name.hasPrefix("_") }

  /// A field that is the library's own by its name: `capacity_`, but not the `class_` that would be a keyword.
  package static func endsPrivately(_ name: String) -> Bool {
    name.count > 2 && name.hasSuffix("_") && !keywords.contains(String(name.dropLast()))
  }

  /// `priv`, `internal_state`; what is for the user's own data says that.
  package static func saysPrivate(_ name: String) -> Bool {
    let words = words(of: name)
    guard let first = words.first, let last = words.last, !words.contains(where: { ["data", "user", "client", "app", "arg", "key"].contains($0) })
    else { return false }
    return [first, last].contains { ["priv", "private", "internal", "internals"].contains($0) }
  }

  /// Of C and C++, which share headers.
  private static let keywords: Set<String> = [
    "auto", "bool", "char", "class", "const", "default", "delete", "double", "else", "enum", "explicit", "export", "extern",
    "final", "float", "for", "friend", "if", "inline", "int", "long", "namespace", "new", "operator", "or", "and", "not", "private",
    "protected", "public", "register", "return", "short", "signed", "static", "struct", "switch", "template", "this", "throw",
    "try", "type", "typename", "union", "unsigned", "using", "virtual", "void", "volatile", "while", "xor",
  ]

  /// A field that only keeps room: `reserved2`, `_pad`, `padding`, `unused[4]`.
  package static func isReservedField(_ name: String) -> Bool {
    let words = words(of: name)
    guard let first = words.first else { return true }
    // `f_spare`, as in the system's own structures.
    let isPrefixed = words.count == 2 && (["f", "st"].contains(first) && reserved.contains(words[1]) || isShortPrefix(first) && ["reserved", "rsvd"].contains(words[1]))
    // `kabi_reserved1`: one of several.
    let isNumbered = name.last?.isNumber == true && words.last.map { ["reserved", "rsvd", "unused", "padding"].contains($0) } == true
    return name.hasPrefix("__") || reserved.contains(first) || isPrefixed || isNumbered
  }

  /// `va_reserved`, but `is_reserved` and `n_reserved`.
  private static func isShortPrefix(_ word: String) -> Bool {
    2...3 ~= word.count && !["is", "has", "was", "num", "nr", "nb", "cnt", "max", "min", "mem", "not", "non", "pre"].contains(word)
  }

  private static let reserved: Set<String> = [
    "reserved", "rsvd", "resv", "rsv", "reserve", "pad", "padding", "unused", "spare", "filler", "dummy",
  ]

  /// A constant that only marks the end of a list: `COLOR_LAST`, `NUM_COLORS`.
  package static func isSentinel(_ name: String) -> Bool {
    let words = words(of: name)
    guard words.count > 1, let last = words.last, let first = words.first else { return false }
    if sentinelEnds.contains(last) || last.hasPrefix("last") || ["num", "n", "nb", "nr", "max"].contains(first) {
      return true
    }
    return words.contains("num") || isLast(words)
  }

  /// A name that can mean nothing else than the end of a list, whatever the values of the others
  /// are: `CURL_HTTP_VERSION_LAST`, `CURLOPT_LASTENTRY`, whose list has numbers in groups.
  package static func isLast(_ name: String) -> Bool {
    let words = words(of: name)
    return words.count > 1 && (["last", "lastentry", "lastone"].contains(words[words.count - 1]) || isLast(words))
  }

  /// `LASTENTRY` in two words, or the last of what the list is of: `CAIRO_STATUS_LAST_STATUS`.
  private static func isLast(_ words: [String]) -> Bool {
    // `ERR_END_ALL`
    if words.suffix(2) == ["end", "all"] { return true }
    guard words.count > 1, words[words.count - 2] == "last", let thing = words.last else { return false }
    return ["entry", "one"].contains(thing) || words.dropLast(2).contains(thing)
  }

  /// What is read at the end of something, like what was read before: `TOKEN_END`.
  package static func isEndOfStream(_ name: String) -> Bool {
    let words = words(of: name)
    return words.last == "end" && words.dropLast().contains { ["token", "tok", "lex", "lexeme"].contains($0) }
  }

  private static let sentinelEnds: Set<String> = [
    "last", "max", "count", "num", "nb", "nr", "cnt", "end", "size", "total", "n", "sentinel", "limit", "maximum",
  ]

  /// A number that says how much there is or may be of something, and not what is meant: `NAME_MAX`, `PORT`.
  /// What is done or has happened is meant (`CTRL_GET_LEN`, `ERR_TIMEOUT`), not measured.
  package static func isQuantity(_ name: String) -> Bool {
    var words = wordsWithoutUnit(of: name)
    if words.dropLast().contains(where: verbs.contains) { return false }
    // `BUFFER_ERROR` is none, though `MAX_ERROR` may be one.
    if let last = words.last, outcomes.contains(last), words.dropLast().allSatisfy({ !["max", "min"].contains($0) }) { return false }
    // What the library is about: `QUEUE_FULL`, but `BUFFER_LARGE`.
    if words.count > 1, things.contains(words[0]), sizes.isDisjoint(with: words) { words.removeFirst() }
    let isEvent = words.dropLast().contains { events.contains($0) }
    return isSentinel(name) || isVersion(name)
      || words.contains { quantities.contains($0) && !(isEvent && happenings.contains($0)) || isCompound($0) }
  }

  private static let outcomes: Set<String> = ["error", "err", "failed", "failure", "invalid", "denied", "closed", "exceeded"]
  private static let sizes: Set<String> = [
    "small", "medium", "large", "big", "huge", "tiny", "initial", "guard", "line", "page", "growth", "unit", "extra",
  ]
  private static let things: Set<String> = [
    "cache", "pool", "queue", "buf", "buffer", "block", "chunk", "slots", "threads", "workers",
  ]
  /// A library may be called like a unit: `MS_LOAD_RENDER`.
  private static func wordsWithoutUnit(of name: String) -> [String] {
    let words = words(of: name)
    return words.count > 1 && units.contains(words[0]) ? Array(words.dropFirst()) : words
  }

  private static let units: Set<String> = ["kb", "mb", "ms", "sec", "kilo", "mega"]
  private static let verbs: Set<String> = ["get", "set", "query", "enable", "disable"]
  private static let events: Set<String> = ["err", "error", "status", "event", "ev", "evt", "state"]
  private static let happenings: Set<String> = ["timeout", "range", "delay", "default", "build", "block", "any", "retry"]

  /// Capitals run words together: `NUMTYPES`, `MAXSTACK`, `IDSIZE`.
  private static func isCompound(_ word: String) -> Bool {
    word.hasPrefix("num") && word.hasSuffix("s") || word.hasPrefix("max") && !word.hasPrefix("maximi")
      || word.hasPrefix("min") && word.count > 5 && !word.hasPrefix("mini") && !["minute", "minutes", "mineral", "minimal", "minder"].contains(word)
      || word.hasSuffix("size") && word != "resize"
  }

  private static let quantities: Set<String> = [
    "max", "min", "maximum", "minimum", "size", "sizes", "len", "length", "count", "num", "number", "limit",
    "limits", "default", "defaults", "timeout", "capacity", "width", "height", "depth", "buf", "bufsize",
    "buffer", "interval", "rate", "retries", "retry", "port", "bits", "bytes", "shift", "align", "alignment",
    "threshold", "step", "steps", "range", "precision", "scale", "factor", "delay", "seconds", "digits", "epsilon",
    "total", "chunk", "block", "pool", "stack", "queue", "cache", "slots", "threads", "workers", "mask", "all",
    "any", "build", "year", "date", "kb", "mb", "ms", "sec", "percent", "ratio", "weight", "columns", "rows",
  ]

  /// A helper for numbers of any kind: `ALIGN_UP(n)`, `DEGREES(r)`.
  static func onlyComputes(_ name: String) -> Bool {
    wordsWithoutUnit(of: name).contains {
      ["abs", "align", "aligned", "round", "clamp", "swap", "bound", "ceil", "floor", "div", "mod", "mul", "sqr", "square", "degrees", "radians", "hash",
        "next", "prev", "pow", "power", "sign", "is", "between", "in", "units", "pixels", "kilo", "mega"].contains($0)
    }
  }

  /// What makes bits, which are handed over: `DAY_MASK(d)`.
  static func makesBits(_ name: String) -> Bool { words(of: name).contains { ["mask", "bit", "bits", "flag"].contains($0) } }

  /// A number by which both sides know what something is, or that stands for no ordinary value: `HEADER_MAGIC`, `ID_INVALID`,
  /// `WAIT_FOREVER`.
  static func isAgreed(_ name: String) -> Bool {
    // `NULLSLACKOFFSET`
    if name.hasPrefix("NULL"), name.count > 4, name == name.uppercased() { return true }
    let words = words(of: name)
    guard words.count > 1, features.isDisjoint(with: words), words.allSatisfy({ !["max", "min", "default"].contains($0) }) else { return false }
    return words.contains { ["magic", "cookie"].contains($0) } || words.dropFirst().contains("invalid")
      || words.last.map(["ok", "success", "failure", "error", "forever", "infinite", "infinity", "none", "unknown", "eof"].contains) == true
  }

  /// `NO_PAGE`: a number that is none, where it is negative.
  static func saysNone(_ name: String) -> Bool { words(of: name).dropLast().suffix(2).contains("no") }

  /// What a thing of many measures, where nothing says how much room it takes: `TREE_HEIGHT`, `QUEUE_DEPTH`.
  package static func isMeasure(_ name: String) -> Bool {
    let words = Set(words(of: name))
    return !words.isDisjoint(with: ["width", "height", "depth", "weight", "ratio"]) && words.isDisjoint(with: sizes.union(["size", "max", "bytes"]))
  }

  /// How much room something takes at most: `COMPRESS_BOUND(n)`.
  package static func isRoom(_ name: String) -> Bool {
    words(of: name).contains { ["bound", "bounds", "room", "space", "overhead"].contains($0) || $0.hasSuffix("bound") }
  }

  /// What callers say with it, or what goes on from call to call: `OPEN_OPTIONS`, `parser_state`.
  package static func saysInput(_ name: String) -> Bool {
    words(of: name).contains {
      ["option", "options", "opts", "opt", "config", "conf", "settings", "params", "param", "args", "attr", "attrs", "ctx", "context", "state", "request"]
        .contains($0)
    }
  }

  /// No pointer at all: `LIBRARY_NULL`.
  package static func isNull(_ name: String) -> Bool { words(of: name).contains { ["null", "nil", "nullptr"].contains($0) } }

  /// A macro for how functions are called, which clients write before callbacks of their own: `LIBRARY_CALL`, `APIENTRY`.
  package static func isCallingConvention(_ name: String) -> Bool {
    let words = words(of: name)
    guard let last = words.last, features.isDisjoint(with: words) else { return false }
    return conventions.contains { last.hasSuffix($0) }
  }

  private static let conventions: Set<String> = [
    "call", "callback", "cb", "cdecl", "callconv", "cconv", "convention", "apientry", "winapi",
  ]
  /// `HAVE_CALLBACK`
  private static let features: Set<String> = [
    "has", "have", "use", "uses", "with", "without", "no", "enable", "enabled", "support", "supports", "config",
  ]

  /// What the library calls when something happens, where clients have something for it: `message_hook`.
  static func isHook(_ name: String) -> Bool {
    words(of: name).contains { ["hook", "hooks", "handler", "handlers", "callback", "cb", "listener", "notify"].contains($0) }
  }

  /// `lib_bool`
  static func saysTruth(_ name: String) -> Bool { words(of: name).contains { ["bool", "boolean", "truth"].contains($0) } }

  static func saysSuccess(_ name: String) -> Bool { words(of: name).last.map(["ok", "success", "successful", "done"].contains) == true }

  /// What says that something is there: `LIBRARY_HAS_THREADS`.
  package static func saysPresence(_ name: String) -> Bool { words(of: name).contains { ["has", "have"].contains($0) } }

  /// A name for what is looked up, and seldom assigned to, though the macro's text would allow that: `LIST_COUNT(l)`,
  /// `is_open(f)`.
  package static func asks(_ name: String) -> Bool {
    words(of: name).contains { ["is", "has", "count", "len", "length", "num", "size", "capacity", "empty", "get", "version", "tell", "peek"].contains($0) }
  }

  /// A macro that says which version of the library its headers are from.
  package static func isVersion(_ name: String) -> Bool {
    let words = words(of: name)
    if words.contains(where: { versionWords.contains($0) }) { return true }
    guard let last = words.last, words.count > 1 else { return false }
    return [
      "soname", "release", "major", "minor", "micro", "patchlevel", "timestamp", "copyright", "authors", "api",
    ]
    .contains(last)
  }

  private static let versionWords: Set<String> = [
    "version", "ver", "libver", "vernum", "versnum", "patchlevel", "revision", "sourceid", "soversion",
    "vers",
  ]

  /// The first member of a structure whose callers say how much of it they know.
  /// A bare `size` beside `data` or `old_items` counts those, and beside `mem_mb` nothing.
  package static func saysSizeOrVersion(_ name: String, beside others: [String] = []) -> Bool {
    let words = words(of: name).map { $0 == "sz" ? "size" : $0 }
    if words == ["size"], others.contains(where: isContent) { return false }
    guard let last = words.last else { return false }
    if ["size", "version", "cb", "sizeof", "cbsize", "abi"].contains(last) { return true }
    // `unsigned short major, minor;`, or which of the members it fills in: `comp_mask`.
    if ["len", "length"].contains(words.joined()), let second = others.first { return isVersionOfRecord(second) }
    if words.contains("major"), let second = others.first { return Self.words(of: second).contains("minor") }
    if last == "mask", words.count > 1 { return ["comp", "valid", "field", "fields", "member", "members", "present"].contains(words[words.count - 2]) }
    return words.contains("version") || (words.contains("size") && words.contains("struct"))
  }

  /// `version`, `struct_version`
  static func isVersionOfRecord(_ name: String) -> Bool { words(of: name).last == "version" }

  /// `data`, but not the `user_data` that goes to callbacks.
  private static func isContent(_ name: String) -> Bool {
    let words = words(of: name)
    let isClients = words.count > 1 && ["user", "client", "private", "priv", "app", "callback", "cb"].contains(words[words.count - 2])
    return !isClients && words.last.map(contents.contains) == true
  }

  private static let contents: Set<String> = [
    "data", "buf", "buffer", "bytes", "ptr", "base", "items", "elements", "elems", "entries", "mem", "memory",
    "addr", "address", "contents", "content", "storage", "array", "values", "list", "capacity", "cap", "len",
    "used", "free", "avail", "available", "count", "offset", "blocks",
  ]

  /// Room for what only the library knows: `opaque`, `private_data`.
  static func hidesContents(_ name: String) -> Bool {
    words(of: name).contains { ["opaque", "private", "priv", "internal", "internals", "hidden", "impl"].contains($0) }
  }

  /// Whether a name says that there are several of something, or what is in there: `values`, `data`.
  static func namesContents(_ name: String) -> Bool {
    guard let last = words(of: name).last else { return false }
    return contents.contains(last) || isPlural(last)
  }

  /// `rows`, and no `stats`.
  static func isPlural(_ word: String) -> Bool { word.hasSuffix("s") && word.count > 1 && !singulars.contains(word) }

  private static let singulars: Set<String> = [
    "this", "us", "address", "class", "process", "access", "bus", "canvas", "status", "pos", "args", "opts", "options", "params",
    "settings", "stats", "attrs", "ss", "ts", "cs", "fs", "js", "os", "ds", "gs", "axis", "basis", "radius", "alias", "bounds",
  ]

  /// How far something reaches, and where it ends: `width` and `x2`.
  static func isExtent(_ name: String) -> Bool { words(of: name).last.map(["width", "height", "w", "h", "length", "size"].contains) == true }
  static func isCorner(_ name: String) -> Bool { corners.contains { name.lowercased().hasSuffix($0) } }
  private static let corners = ["x2", "y2", "x1", "y1", "right", "bottom", "end", "xmax", "ymax", "x_max", "y_max"]

  /// Whether a function makes something, or readies what callers have.
  static func makesReady(_ function: String) -> Bool {
    words(of: function).contains { ["init", "initialize", "initialise", "create", "open", "new", "setup", "start"].contains($0) }
  }

  /// A parameter or field that counts the elements of another.
  package static func countsElements(_ name: String) -> Bool {
    words(of: name).contains { ["n", "count", "len", "length", "num", "number", "nelts", "nb"].contains($0) }
      || (name.hasPrefix("n_") || name.hasPrefix("num") || isPluralCount(name))
  }

  /// `nrows`, `nfds`
  private static func isPluralCount(_ name: String) -> Bool {
    name.hasPrefix("n") && name.hasSuffix("s") && name.count > 3 && name.allSatisfy { $0.isLowercase }
      && !["names", "nodes", "notes", "news", "nets", "needs", "neighbors", "neighbours", "numbers", "nonces", "nbytes", "nbits", "nchars", "nsecs"].contains(name)
  }

  /// Lower-case words; digits, underscores and changes of case part them.
  package static func words(of name: String) -> [String] {
    var words: [String] = []
    var word = ""
    var previousIsLower = false
    for character in name {
      if !character.isLetter {
        if !word.isEmpty { words.append(word) }
        word = ""
        previousIsLower = false
        continue
      }
      if character.isUppercase, previousIsLower {
        words.append(word)
        word = ""
      }
      previousIsLower = character.isLowercase
      word += character.lowercased()
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  package static func isIdentifier(_ text: String) -> Bool {
    guard let first = text.first, first.isLetter || first == "_" else { return false }
    return text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
  }
}
