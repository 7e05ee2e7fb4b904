// With the name that clients wrote the type is gone for them; what it was called besides does not matter.
// expect: swift-typealias-removed source=breaking binary=none Canvas
// expect: swift-typealias-removed source=breaking binary=none Mark
//--- old
public struct _Canvas { public init() {}; public func draw() {} }
public typealias Canvas = _Canvas
public struct _Mark { public init() {}; public func set() {} }
public typealias Mark = _Mark
//--- new
public struct _Canvas { public init() {}; public func draw() {} }
//--- client
func use(_ canvas: Canvas, _ mark: Mark) { canvas.draw(); mark.set() }
