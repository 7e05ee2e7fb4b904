package import APIModel

/// What the place of a type's name asks of the type.
package enum TypeRole: Sendable, Hashable {
  /// `Set<T>`, `[T: Value]`
  case hashed
  /// `weak var x: T?`, `unowned let x: T`
  case weak
  /// A stored property or a payload of a type that inherits from these and may have what they ask for derived from its
  /// parts, with the places where the compiler says that it has not.
  case part(of: [String: SourceLocation])
}

/// What a key path that names a property is made for.
package enum KeyPathUse: Sendable, Hashable {
  /// Its type is written.
  case typed(String)
  /// It is passed to what is called so.
  case passed(to: String)
  case unknown
}
