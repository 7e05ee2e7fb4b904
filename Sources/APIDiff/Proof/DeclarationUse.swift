package import APIModel

/// One way to use a declaration of the old version, written without any finding that asks for it.
package struct DeclarationUse: Sendable {
  package var declaration: Declaration
  package var witness: Witness
  /// It uses all of the declaration, or of what contains it: a type that conforms, a subclass, a
  /// switch. What is new there can stop it.
  package var isOfWhole: Bool

  package init(_ declaration: Declaration, _ witness: Witness, isOfWhole: Bool = false) {
    self.declaration = declaration
    self.witness = witness
    self.isOfWhole = isOfWhole
  }
}

extension [DeclarationUse] {
  /// Without those that are the same program.
  func distinct() -> [DeclarationUse] {
    var seen: Set<String> = []
    return filter { seen.insert($0.witness.code).inserted }
  }
}
