// Underscored requirement with default.
// expect: nothing
//--- old
public protocol Shape { var area: Double { get } }
//--- new
public protocol Shape { var area: Double { get }; func _draw() }
extension Shape { public func _draw() {} }
//--- client
struct S: Shape { var area: Double { 1 } }
