// Shape where Self Hashable for Square.
// expect: swift-function-added source=none binary=none Shape.draw()
//--- old
public protocol Shape { var area: Double { get } }
public struct Square: Shape, Hashable { public var area: Double { 1 }; public init() {}; public func draw() {} }
//--- new
public protocol Shape { var area: Double { get } }
public struct Square: Shape, Hashable { public var area: Double { 1 }; public init() {} }
extension Shape where Self: Hashable { public func draw() {} }
//--- client
func use() { Square().draw() }
