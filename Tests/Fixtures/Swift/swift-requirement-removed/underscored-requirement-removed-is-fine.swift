// Underscored requirement removed is fine.
// expect: nothing
//--- old
public protocol Shape { var area: Double { get }; func _draw() }
//--- new
public protocol Shape { var area: Double { get } }
//--- client
struct S: Shape { var area: Double { 1 }; func _draw() {} }
