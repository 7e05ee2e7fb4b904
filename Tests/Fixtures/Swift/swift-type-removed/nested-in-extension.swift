// A type in an extension of another module's type.
// expect: swift-type-removed source=breaking binary=none String.Style
//--- old
extension String { public enum Style { case plain }
 public func styled() {} }
//--- new
extension String { public func styled() {} }
//--- client
func use(_ s: String.Style) {}
