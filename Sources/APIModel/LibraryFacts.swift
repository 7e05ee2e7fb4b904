extension Snapshot {
  /// What the library file that was shipped offers to the linker and the loader.
  public struct LibraryFacts: Sendable, Hashable {
    /// The name by which programs ask for it; nil when it has none.
    public var soname: String?
    /// The libraries that are loaded with it, in order.
    public var needed: [String] = []
    /// Symbol versions that it defines, sorted.
    public var versions: [String] = []
    /// It defines no version, and serves programs that ask for one all the same.
    public var toleratesVersions = false
    /// The linker added a symbol for each version, as GNU ld does; packagers list them too.
    public var hasVersionSymbols = false
    /// Read from a packager's list of symbols: every export is a promise, whatever the headers
    /// declare, and what kind of symbol it is is not known.
    public var isPromise = false
    /// Sorted by name, then version; unique.
    public private(set) var exports: [Export]
    /// Names that it wants of whoever is loaded with it, in no certain version: of the program, or of a library that has no
    /// versions. Sorted, unique.
    public private(set) var imports: [String]

    package init(exports: [Export], imports: Set<String> = []) {
      self.exports = exports.sorted { $0.precedes($1) }
      self.imports = imports.sorted()
    }

    /// A name that programs can be linked against.
    public struct Export: Sendable, Hashable {
      public enum Kind: String, Sendable, Hashable, CaseIterable {
        case function
        /// Code of the library chooses the function while the program is loaded (`STT_GNU_IFUNC`).
        case indirectFunction
        case object, threadLocal
        /// Anything else, with which programs can do nothing by its type.
        case other
      }

      public var name: String
      public var kind: Kind
      /// In bytes; data alone, because nobody depends on the size of code.
      public var size: Int?
      public var isWeak = false
      public var version: String?
      /// There for programs that were linked before; new ones get another version.
      public var isRetired = false

      package init(name: String, kind: Kind) {
        self.name = name
        self.kind = kind
      }

      package func precedes(_ other: Export) -> Bool {
        name == other.name ? (version ?? "") < (other.version ?? "") : name < other.name
      }
    }
  }
}
