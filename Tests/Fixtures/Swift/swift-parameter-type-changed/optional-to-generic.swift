// An optional has none of the conformances that the generic parameter asks for.
// expect: swift-parameter-type-changed source=breaking binary=none draw(_:)
//--- old
public func draw(_ value: Int?) {}
//--- new
public func draw(_ value: some BinaryInteger) {}
//--- client
func use(value: Int?) { draw(value) }
