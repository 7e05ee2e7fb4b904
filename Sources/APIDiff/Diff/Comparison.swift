import APIModel

/// Two surfaces of one module, side by side: what rules ask besides the pair in front of them.
package struct Comparison: Sendable {
  package let old: Surface
  package let new: Surface
  /// Tables for C; empty ones for Swift.
  package let c: CPairing

  package init(old: Surface, new: Surface) {
    self.old = old
    self.new = new
    self.c = CPairing(old: old, new: new)
  }
}
