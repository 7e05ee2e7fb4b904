/// Which headers to read, and how.
package struct HeaderRequest: Sendable, Hashable {
  /// The name that the snapshot goes by.
  package var module: String
  /// The library's root: a folder of public headers, or a single header. A single header owns
  /// itself and what it includes with quotes from its own folder and below.
  package var root: String
  /// Headers that clients include, relative to the root, in the order in which they are read.
  package var umbrellas: [String]
  /// Globs of headers that are no API: `*` and `?` stop at `/`, `**` does not; a pattern
  /// without `/` is matched against the file's name, and one that matches a folder takes all
  /// that is in it.
  package var excludes: [String]
  /// Arguments for clang: `-I`, `-D`, `-std=` …
  package var arguments: [String]
  /// Names to ask pkg-config for compiler flags.
  package var pkgConfig: [String]
  /// The libclang to use; nil to search for one.
  package var libclang: String?
  /// `c11`, `gnu17`; nil for `gnu17`.
  package var standard: String?
  /// The target triple; nil for this host's.
  package var target: String?

  package init(
    module: String, root: String, umbrellas: [String] = [], excludes: [String] = [],
    arguments: [String] = [], pkgConfig: [String] = [], libclang: String? = nil,
    standard: String? = nil, target: String? = nil
  ) {
    self.module = module
    self.root = root
    self.umbrellas = umbrellas
    self.excludes = excludes
    self.arguments = arguments
    self.pkgConfig = pkgConfig
    self.libclang = libclang
    self.standard = standard
    self.target = target
  }
}
