import APIDiff
import APIModel

/// A Swift module built by hand, one declaration after another.
struct Library {
  private(set) var declarations: [Declaration] = []
  var reexports: [String] = []

  /// Adds a declaration; the id is its kind and qualified name unless given.
  @discardableResult
  mutating func add(
    _ kind: DeclarationKind, _ name: String, id: String? = nil, in parent: Declaration? = nil,
    _ change: (inout Declaration) -> Void = { _ in }
  ) -> Declaration {
    let path = (parent?.path ?? []) + [name]
    var declaration = Declaration(id: id ?? "\(kind.rawValue) \(path.joined(separator: "."))", kind: kind, path: path)
    declaration.parent = parent?.id
    change(&declaration)
    declarations.append(declaration)
    return declaration
  }

  /// Adds a function or method with parameters written as `label: Type`; the id holds the types.
  @discardableResult
  mutating func function(
    _ base: String, _ parameters: [String], _ result: String? = nil, in parent: Declaration? = nil,
    kind: DeclarationKind? = nil, _ change: (inout Declaration) -> Void = { _ in }
  ) -> Declaration {
    let parsed = parameters.map(Parameter.init(written:))
    let labels = parsed.map { "\($0.label ?? "_"):" }.joined()
    let kind = kind ?? (parent == nil ? .function : .method)
    let id = "\(kind.rawValue) \((parent?.path ?? []).joined(separator: ".")).\(base)(\(parameters.joined(separator: ", "))) -> \(result ?? "()")"
    return add(kind, "\(base)(\(labels))", id: id, in: parent) { declaration in
      declaration.parameters = parsed
      declaration.type = result.map(TypeReference.init)
      change(&declaration)
    }
  }

  var snapshot: Snapshot {
    var header = Snapshot.Header(
      module: "Library", language: .swift, target: "x86_64-unknown-linux-gnu",
      extractor: .init(version: "0", compiler: "none"))
    header.reexports = reexports
    return Snapshot(header: header, declarations: declarations)
  }
}

extension Parameter {
  /// `label: Type = default`; `_ name: Type` for one without label.
  init(written text: String) {
    let parts = text.split(separator: ": ", maxSplits: 1).map(String.init)
    let names = parts[0].split(separator: " ").map(String.init)
    let value = (parts.count > 1 ? parts[1] : "Int").split(separator: " = ", maxSplits: 1).map(String.init)
    self.init(
      label: names[0] == "_" ? nil : names[0], name: names.last, type: TypeReference(value[0]))
    if value.count > 1 {
      hasDefault = true
      defaultValue = value[1]
    }
  }
}

extension GenericSignature {
  /// One parameter at depth 0 for each name, and requirements written as `subject: constraint`.
  init(_ names: [String], _ requirements: [(String, String)] = []) {
    self.init(
      parameters: names.enumerated().map { GenericParameter(name: $1, kind: .type, depth: 0, index: $0) },
      requirements: requirements.map {
        GenericRequirement(subject: TypeReference($0.0), relation: .conforms, constraint: TypeReference($0.1))
      })
  }
}

/// The old and the new library of a test, and what the differ and the rules say.
struct Releases {
  var old = Library()
  var new = Library()

  var comparison: Comparison { Comparison(old: Surface(old.snapshot), new: Surface(new.snapshot)) }

  /// `changed f() → f(_:)`, `removed f()` …
  var changes: [String] {
    Differ.changes(in: comparison).map { change in
      switch change {
      case .added(let new): "added \(new.qualifiedName)"
      case .removed(let old): "removed \(old.qualifiedName)"
      case .changed(let old, let new): "changed \(old.qualifiedName) → \(new.qualifiedName)"
      case .renamed(let old, let new): "renamed \(old.qualifiedName) → \(new.qualifiedName)"
      case .hidden(let old, _, let why): "hidden \(old.qualifiedName) (\(why))"
      }
    }
  }

  /// `swift-parameter-added breaking`
  var findings: [String] {
    let comparison = comparison
    return RuleEngine().findings(in: Differ.changes(in: comparison), of: comparison).map {
      "\($0.rule) \($0.impact.source)"
    }
  }
}
