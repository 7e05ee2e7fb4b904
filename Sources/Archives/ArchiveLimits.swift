/// What a release's archive stays far below.
package struct ArchiveLimits: Sendable {
  package var members = 200_000
  package var totalBytes = 1 << 30
  /// Unpacked bytes for a packed one, counted beyond `freeBytes`.
  package var ratio = 200
  package var freeBytes = 64 << 20

  package init() {}

  /// The most that an archive of that size may hold.
  func bound(packed: Int) -> Int {
    let (scaled, isTooMuch) = packed.multipliedReportingOverflow(by: ratio)
    return min(totalBytes, isTooMuch ? totalBytes : max(freeBytes, scaled))
  }
}
