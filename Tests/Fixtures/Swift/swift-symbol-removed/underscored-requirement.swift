// An underscored requirement is no API for callers, but compiled conforming types refer to it.
// expect: swift-symbol-removed source=none binary=breaking Shape._draw()
// options: library-evolution
//--- old
public protocol Shape { var area: Double { get }; func _draw() }
//--- new
public protocol Shape { var area: Double { get } }
//--- client
struct S: Shape { var area: Double { 1 }; func _draw() {} }
if S().area != 1 { fatalError() }
