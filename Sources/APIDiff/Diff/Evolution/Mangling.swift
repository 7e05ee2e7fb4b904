/// What of mangled names matters here (https://github.com/swiftlang/swift/blob/main/docs/ABI/Mangling.rst).
enum Mangling {
  /// The name without `T: ~Copyable` and `T: ~Escapable`, as it was before they could be said: `@_preInverseGenerics`.
  static func withoutInverses(_ name: String) -> String {
    // An extension that says nothing else is none.
    name.replacing(/AA(Ri0?_(z|_|[0-9]+_))+rlE/, with: "").replacing(/Ri0?_(z|_|[0-9]+_)/, with: "")
  }
}
