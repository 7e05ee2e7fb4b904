/// Generic parameters and what is required of them, in normal form.
///
/// Parameters are named `τ_depth_index` inside types and requirements, so that a renamed
/// parameter changes nothing there. A parameter written as `some P` is a parameter like any
/// other, after the named ones, in order of appearance.
public struct GenericSignature: Sendable, Hashable {
  /// The declaration's own parameters and those of its containers, outermost first.
  public var parameters: [GenericParameter] = []
  /// Sorted, without duplicates; includes those of the containers and of the extension.
  public var requirements: [GenericRequirement] = []

  package init(parameters: [GenericParameter] = [], requirements: [GenericRequirement] = []) {
    self.parameters = parameters
    self.requirements = requirements
  }

  public var isEmpty: Bool { parameters.isEmpty && requirements.isEmpty }
}

/// One generic parameter.
public struct GenericParameter: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable {
    case type
    /// `each T`
    case pack
    /// `let n: Int`
    case value
    /// `some P` in a parameter's type.
    case opaque
  }

  /// As written; empty for an opaque one.
  public var name: String
  public var kind: Kind
  /// 0 for the outermost declaration that has parameters.
  public var depth: Int
  public var index: Int

  package init(name: String, kind: Kind, depth: Int, index: Int) {
    self.name = name
    self.kind = kind
    self.depth = depth
    self.index = index
  }

  /// The name inside types and requirements.
  public var canonicalName: String { "τ_\(depth)_\(index)" }
}

/// One requirement, like `τ_0_0.Element: Swift.Hashable`.
public struct GenericRequirement: Sendable, Hashable, Comparable {
  public enum Relation: String, Sendable, Hashable {
    /// A protocol, a class bound (`AnyObject`), a superclass, or an inverse (`~Copyable`).
    case conforms = ":"
    case sameType = "=="
  }

  public var subject: TypeReference
  public var relation: Relation
  public var constraint: TypeReference

  package init(subject: TypeReference, relation: Relation, constraint: TypeReference) {
    self.subject = subject
    self.relation = relation
    self.constraint = constraint
  }

  /// The requirement as snapshots store it and order goes by: `τ_0_0: Swift.Hashable`.
  public var text: String {
    switch relation {
    case .conforms: "\(subject.text): \(constraint.text)"
    case .sameType: "\(subject.text) == \(constraint.text)"
    }
  }

  public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}
