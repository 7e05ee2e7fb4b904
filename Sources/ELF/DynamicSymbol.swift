/// A name that the file offers to others or wants of them.
package struct DynamicSymbol: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    case unspecified, object, function, section, file, common, threadLocal
    /// Resolved by code that runs while the program is loaded (`STT_GNU_IFUNC`).
    case indirectFunction
    case other(UInt8)
  }

  package enum Binding: Sendable, Hashable {
    case local, global, weak
    /// One definition in the whole process (`STB_GNU_UNIQUE`).
    case unique
    case other(UInt8)
  }

  package enum Visibility: UInt8, Sendable, Hashable {
    case normal, `internal`, hidden, protected
  }

  package struct Version: Sendable, Hashable {
    package var name: String
    /// What clients get that are linked now; the others serve those that were linked before.
    package var isDefault: Bool
    /// The library that shall have it; nil where this file defines it.
    package var library: String?
  }

  package var name: String
  package var kind: Kind
  package var binding: Binding
  package var visibility: Visibility
  package var size: UInt64
  package var value: UInt64
  /// 0: wanted of others; 0xFFF1: an absolute value.
  package var section: UInt16
  package var version: Version?

  package var isUndefined: Bool { section == 0 }

  /// Whether other files can link against it.
  package var isExported: Bool {
    guard !isUndefined, binding != .local, visibility == .normal || visibility == .protected else { return false }
    return kind != .section && kind != .file && !isVersionMarker
  }

  /// Linkers add an absolute symbol for each version that a library defines, named like it.
  package var isVersionMarker: Bool { section == 0xFFF1 && version?.name == name }
}

extension DynamicSymbol.Kind {
  init(_ raw: UInt8) {
    switch raw {
    case 0: self = .unspecified
    case 1: self = .object
    case 2: self = .function
    case 3: self = .section
    case 4: self = .file
    case 5: self = .common
    case 6: self = .threadLocal
    case 10: self = .indirectFunction
    default: self = .other(raw)
    }
  }
}

extension DynamicSymbol.Binding {
  init(_ raw: UInt8) {
    switch raw {
    case 0: self = .local
    case 1: self = .global
    case 2: self = .weak
    case 10: self = .unique
    default: self = .other(raw)
    }
  }
}
