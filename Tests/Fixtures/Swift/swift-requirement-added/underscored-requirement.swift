// Underscored requirement.
// expect: swift-requirement-added source=breaking binary=none Shape._draw()
//--- old
public protocol Shape { var area: Double { get } }
//--- new
public protocol Shape { var area: Double { get }; func _draw() }
//--- client
struct S: Shape { var area: Double { 1 } }
