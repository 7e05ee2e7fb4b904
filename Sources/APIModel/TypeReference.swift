/// A type in normal form.
///
/// Two references to one type have the same text however it was spelled:
/// - nominal types carry their module (`Foundation.Data`), but for the standard library's
///   (`Int`); nesting is dotted;
/// - sugar is written: `[T]`, `[K: V]`, `T?`, `()`; never `Array<T>`, `Optional<T>`, `Void`;
/// - generic parameters are `τ_depth_index`, a protocol's own type is `Self`, and associated
///   types hang on their base (`Self.Element`, `τ_0_0.Element`);
/// - compositions are sorted (`Equatable & Hashable`), `any` and `some` are written,
///   `throws(any Error)` is `throws`, `throws(Never)` is left out;
/// - attributes of function types come first, sorted;
/// - one space between words, after `,` and `:` and around `->` and `&`; none elsewhere.
///
/// Typealiases stay as named: whether an alias and its target are one type is asked when two
/// declarations are compared, so that a changed alias is one change, not one for every use.
///
/// In C it is clang's canonical type as clang spells it, with typedefs resolved. A record or enum
/// without a tag is named by its typedef, with its keyword (`struct point` for `typedef struct
/// { … } point;`), or else by the declarator that it stands in (`struct (unnamed event.pos)`).
public struct TypeReference: Sendable, Hashable {
  public let text: String

  package init(_ text: String) { self.text = text }
}

extension TypeReference: CustomStringConvertible {
  public var description: String { text }
}
