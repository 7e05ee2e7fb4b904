// A requirement that asks for another parameter.
// expect: swift-parameter-added source=breaking binary=none Shape.draw(in:)
//--- old
public protocol Shape { func draw(in width: Int) }
//--- new
public protocol Shape { func draw(in width: Int, scale: Int) }
//--- client
struct Mine: Shape { func draw(in width: Int) {} }
