import APIModel

/// What one `*.symbols.json` says, reduced to what snapshots need, nothing interpreted yet.
///
/// The format is the one that swift-symbolgraph-extract writes:
/// https://github.com/swiftlang/swift-docc-symbolkit/blob/main/openapi.yaml
struct RawGraph: Sendable {
  var module = ""
  var generator = ""
  var target = ""
  /// `M@Other`: the symbols extend this module's types.
  var extendedModule: String?
  var symbols: [RawSymbol] = []
  var relationships: [RawRelationship] = []
}

struct RawSymbol: Sendable {
  /// The USR.
  var id = ""
  /// `swift.struct`, `swift.type.method` …
  var kind = ""
  var path: [String] = []
  var access = ""
  var location: RawLocation?
  var availability: [Availability] = []
  var isSPI = false
  var isDocumented = false
  var isExtensionMember = false
  /// The module of the extended type, when declared in an extension.
  var extendedModule: String?
  /// The extended type's kind (`swift.protocol`), when declared in an extension.
  var extendedKind: String?
  var extensionConstraints: [RawConstraint] = []
  /// The generic parameters that are visible: of the containers and the symbol itself.
  var parameters: [RawGenericParameter] = []
  /// The compiler's minimal requirements, containers' and extension's included.
  var constraints: [RawConstraint] = []
  /// The declaration as the compiler prints it: Swift text without a body.
  var text = ""
  /// Which type stands where in `text`, in order.
  var tokens: [TypeToken] = []
  /// Where the symbol begins in its file, in bytes.
  var offset = 0
}

/// A name in a declaration's text that the compiler resolved.
struct TypeToken: Sendable, Equatable {
  /// In bytes from the start of the text.
  var offset: Int
  var usr: String
}

struct RawLocation: Sendable, Equatable {
  var uri: String
  /// Counted from 0.
  var line: Int
  /// Counted from 0, in UTF-8 code units.
  var column: Int
}

struct RawGenericParameter: Sendable, Equatable {
  var name = ""
  var index = 0
  var depth = 0
}

/// `lhs: rhs`, `lhs == rhs` with names as the compiler prints them.
struct RawConstraint: Sendable, Equatable {
  /// `conformance`, `superclass`, `sameType`, `sameShape`, `layout`.
  var kind = ""
  var lhs = ""
  var rhs = ""
  /// The USR of `rhs`, when it is a nominal type (with or without arguments).
  var rhsPrecise: String?
}

struct RawRelationship: Sendable, Equatable {
  /// `memberOf`, `conformsTo`, `inheritsFrom`, `requirementOf` …
  var kind = ""
  var source = ""
  var target = ""
  /// The qualified name of a target in another module: `Swift.Equatable`.
  var targetFallback: String?
  var constraints: [RawConstraint] = []
  /// The requirement that the source of `memberOf` was made for.
  var origin: String?
}
