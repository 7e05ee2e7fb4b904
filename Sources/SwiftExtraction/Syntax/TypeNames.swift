import APIModel

/// Puts modules in front of the names of types.
struct TypeNames: Sendable {
  /// The module that the names are read in.
  let module: String
  /// What names without a USR mean: taken from all those of the module that have one.
  var spellings: [String: String] = [:]

  init(module: String) { self.module = module }

  /// The normal-form name of a type that stands unnested as `name`: `Foundation.Data`, and `Int`
  /// for the standard library's.
  func qualified(_ name: String, usr: String) -> String {
    guard let module = Self.module(usr: usr), module != "Swift" else { return name }
    return module + "." + name
  }

  /// The same for a name that nothing resolved.
  func guess(_ name: String) -> String { spellings[name] ?? name }

  /// The module that a USR's outermost type belongs to; nil for a USR of another form.
  ///
  /// A Swift USR is a mangled name, which begins with the module: `s` and `S` and a letter are
  /// the standard library's, `So` and `SC` are imported from C, otherwise it is an identifier
  /// after its length (https://github.com/swiftlang/swift/blob/main/docs/ABI/Mangling.rst).
  static func module(usr: String) -> String? {
    if usr.hasPrefix("c:") { return "__C" }
    guard usr.hasPrefix("s:") else { return nil }
    let mangled = usr.utf8.dropFirst(2)
    switch mangled.first {
    case UInt8(ascii: "s"): return "Swift"
    case UInt8(ascii: "S"):
      let second = mangled.dropFirst().first
      return second == UInt8(ascii: "o") || second == UInt8(ascii: "C") ? "__C" : "Swift"
    case .some(UInt8(ascii: "1")...UInt8(ascii: "9")):
      let digits = mangled.prefix { (48...57).contains($0) }
      guard let count = Int(Substring(digits)) else { return nil }
      let name = mangled.dropFirst(digits.count).prefix(count)
      return name.count == count ? String(Substring(name)) : nil
    default: return nil
    }
  }
}

/// What generic parameters' names mean at one place.
struct GenericScope: Sendable {
  /// `T` → `τ_0_0`
  var names: [String: String] = [:]
  /// All parameters that are visible, outermost first.
  var parameters: [GenericParameter] = []
  /// The depth that a declaration's own parameters have here.
  var depth = 0

  mutating func add(_ name: String, kind: GenericParameter.Kind, index: Int) {
    let parameter = GenericParameter(name: name, kind: kind, depth: depth, index: index)
    parameters.append(parameter)
    if !name.isEmpty { names[name] = parameter.canonicalName }
  }
}
