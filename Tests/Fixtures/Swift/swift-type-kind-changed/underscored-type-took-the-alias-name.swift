// Nobody wrote the name of the type behind the typealias, so that another one is none of clients' business.
// expect: nothing
//--- old
public struct _Canvas { public init() {}; public func draw() {} }
public typealias Canvas = _Canvas
public struct _Mark { public init() {}; public func set() {}; public var size: Int { 1 } }
public typealias Mark = _Mark
public struct _Blank {}
public typealias Blank = _Blank
//--- new
public struct Canvas { public init() {}; public func draw() {} }
public struct _NewMark { public init() {}; public func set() {}; public var size: Int { 1 } }
public typealias Mark = _NewMark
public struct Blank {}
//--- client
func use(_ canvas: Canvas, _ mark: Mark, _ blank: Blank) -> [Canvas] { canvas.draw(); mark.set(); return [canvas] }
