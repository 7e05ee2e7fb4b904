package import APIModel

/// What happened to one declaration between two snapshots. Pairing has been done: a rule sees
/// only the old and the new side.
package enum Change: Sendable {
  /// Only in the new surface. Its container is in both, or it has none.
  case added(Declaration)
  /// Only in the old surface. Its container is in both, or it has none.
  case removed(Declaration)
  /// In both under one identity, or with a changed signature under one name, and not equal.
  case changed(Declaration, Declaration)
  /// In both under different names, and certainly the same.
  case renamed(Declaration, Declaration)
  /// Still there, but out of reach for clients.
  case hidden(Declaration, Declaration, Concealment)

  package var old: Declaration? {
    switch self {
    case .added: nil
    case .removed(let old), .changed(let old, _), .renamed(let old, _), .hidden(let old, _, _): old
    }
  }

  package var new: Declaration? {
    switch self {
    case .removed: nil
    case .added(let new), .changed(_, let new), .renamed(_, let new), .hidden(_, let new, _): new
    }
  }
}

/// Why a declaration that is still in the sources is no API.
package enum Concealment: String, Sendable, Hashable {
  /// `@available(*, unavailable)`, `obsoleted:`, or C's `unavailable` attribute.
  case unavailable
  /// `@_spi`
  case spi
  /// `package`, `internal` or less.
  case access
  /// A name that the ecosystem's convention keeps out (a leading underscore).
  case name
}
