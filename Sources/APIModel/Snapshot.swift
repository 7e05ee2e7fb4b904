/// The public surface of one module at one version.
public struct Snapshot: Sendable, Hashable {
  public var header: Header
  /// Sorted by qualified name, then id; ids are unique.
  public let declarations: [Declaration]

  package init(header: Header, declarations: [Declaration]) {
    self.header = header
    // Stored snapshots are in order already.
    if declarations.indices.dropFirst().allSatisfy({ !Self.precedes(declarations[$0], declarations[$0 - 1]) }) {
      self.declarations = declarations
      return
    }
    // Indices are sorted, because moving a declaration costs as much as comparing two.
    let order = declarations.indices.sorted { left, right in
      Self.precedes(declarations[left], declarations[right])
    }
    self.declarations = order.map { declarations[$0] }
  }

  /// The order of declarations: by qualified name, then id.
  package static func precedes(_ left: Declaration, _ right: Declaration) -> Bool {
    for index in 0..<min(left.path.count, right.path.count) where left.path[index] != right.path[index] {
      return left.path[index] < right.path[index]
    }
    return left.path.count == right.path.count ? left.id < right.id : left.path.count < right.path.count
  }
}

/// The language that a module is written in for its clients.
public enum Language: String, Sendable, Hashable {
  case swift, c
}

extension Snapshot {
  /// What holds for the whole module. Nothing in it depends on the host or its folders.
  public struct Header: Sendable, Hashable {
    public var module: String
    public var language: Language
    /// The release; nil for a working tree.
    public var version: String?
    /// The release's day, `2026-11-21`, from the commit.
    public var date: String?
    /// The commit's full hash.
    public var commit: String?
    /// The target triple that layouts and `#if` hold for.
    public var target: String
    public var extractor: Extractor
    public var package: PackageFacts?
    public var headers: HeaderFacts?
    /// nil when nobody named the library file.
    public var library: LibraryFacts?
    /// Swift: built with library evolution, so that binary compatibility is promised.
    public var hasLibraryEvolution = false
    /// Swift modules that this one re-exports with `@_exported import`, sorted.
    public var reexports: [String] = []

    package init(module: String, language: Language, target: String, extractor: Extractor) {
      self.module = module
      self.language = language
      self.target = target
      self.extractor = extractor
    }
  }

  /// What made the snapshot.
  public struct Extractor: Sendable, Hashable {
    /// apidiff's version.
    public var version: String
    /// The compiler's or libclang's version line.
    public var compiler: String
    /// Flags that change what is seen, in order, without paths of the host.
    public var flags: [String] = []

    package init(version: String, compiler: String, flags: [String] = []) {
      self.version = version
      self.compiler = compiler
      self.flags = flags
    }
  }

  /// What a Swift package's manifest promises.
  public struct PackageFacts: Sendable, Hashable {
    public var name: String
    public var toolsVersion: String
    public var products: [Product] = []
    /// `macos` → `13.0`; sorted by name.
    public var platforms: [Platform] = []
    public var traits: [Trait] = []

    package init(name: String, toolsVersion: String) {
      self.name = name
      self.toolsVersion = toolsVersion
    }

    public struct Product: Sendable, Hashable {
      public var name: String
      /// `library`, `executable`, `plugin`, `macro`.
      public var type: String
      public var modules: [String]

      package init(name: String, type: String, modules: [String]) {
        self.name = name
        self.type = type
        self.modules = modules
      }
    }

    public struct Platform: Sendable, Hashable {
      public var name: String
      public var version: String

      package init(name: String, version: String) {
        self.name = name
        self.version = version
      }
    }

    public struct Trait: Sendable, Hashable {
      public var name: String
      public var isDefault: Bool

      package init(name: String, isDefault: Bool) {
        self.name = name
        self.isDefault = isDefault
      }
    }
  }

  /// What a C library's headers were read with.
  public struct HeaderFacts: Sendable, Hashable {
    /// Public headers that were read, relative to the library's root, sorted.
    public var read: [String] = []
    /// Public headers that could not be read on their own, with no declaration taken from them.
    public var unreached: [String] = []
    /// Headers that end with an error where clients include them directly (`#error include <x.h>`), sorted.
    public var indirect: [String] = []
    /// What each public header includes of the others, sorted by header; those that include
    /// none are left out.
    public var inclusions: [Inclusion] = []
    /// Functions and variables that the headers declare only where a condition holds that does not
    /// hold here, and that asks for no platform; and macros that somebody else has defined, so that
    /// the headers' own `#ifndef` leaves them out. Sorted by name.
    public var conditional: [Conditional] = []
    /// Types and macros of the C and POSIX headers that clients see because these headers include those
    /// (`bool`, `size_t`, `struct stat`), such headers themselves (`<stdio.h>`), and of those the ones that these
    /// headers name (`#include <stdio.h>`), sorted; nil when the snapshot does not say.
    public var lent: [String]?
    /// `c17`
    public var standard: String
    /// `-D` and `-U` arguments in order.
    public var defines: [String] = []

    package init(standard: String) { self.standard = standard }

    public struct Conditional: Sendable, Hashable {
      public var name: String
      /// The innermost condition, without its `#`: `ifdef LIBRARY_LEGACY`.
      public var condition: String

      package init(name: String, condition: String) {
        self.name = name
        self.condition = condition
      }
    }

    public struct Inclusion: Sendable, Hashable {
      public var header: String
      /// Sorted.
      public var includes: [String]

      package init(header: String, includes: [String]) {
        self.header = header
        self.includes = includes
      }
    }
  }
}
