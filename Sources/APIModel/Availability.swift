/// One `@available` clause, or C's `availability`, `deprecated` and `unavailable` attributes.
public struct Availability: Sendable, Hashable {
  /// `*`, a platform (`macOS`), `swift`, `_PackageDescription`.
  public var domain: String
  public var introduced: String?
  /// The version that deprecates it on this domain.
  public var deprecated: String?
  public var obsoleted: String?
  public var isUnconditionallyDeprecated = false
  public var isUnavailable = false
  /// Not usable from asynchronous code.
  public var isNoAsync = false
  public var message: String?
  public var renamed: String?

  package init(domain: String) { self.domain = domain }
}

extension Availability {
  /// Whether it is obsolete in some language mode that there is: the newest is that of Swift 6, in which the compiler's own version
  /// counts (6.3), and `obsoleted: 9` is for later.
  fileprivate var isObsolete: Bool {
    guard let obsoleted else { return false }
    return Int(obsoleted.prefix { $0 != "." }).map { $0 <= 6 } ?? true
  }
}

extension Declaration {
  /// Deprecated for every user, whatever the platform's version.
  public var isDeprecated: Bool { deprecation != nil }

  /// The clause that deprecates it for everybody, or on some platform's version.
  public var deprecation: Availability? {
    availability.first { $0.isUnconditionallyDeprecated } ?? availability.first { $0.deprecated != nil }
  }

  /// The clause that takes it away from everybody. A declaration can be unavailable on one
  /// platform alone; that does not count.
  public var unavailability: Availability? {
    availability.first { $0.isUnavailable && ["*", "swift"].contains($0.domain) }
      ?? availability.first { $0.domain == "swift" && $0.isObsolete }
  }
}
