// A requirement that may not throw any more.
// expect: swift-throws-removed source=breaking binary=none Shape.draw()
//--- old
public protocol Shape { func draw() throws }
//--- new
public protocol Shape { func draw() }
//--- client
struct Mine: Shape { func draw() throws {} }
