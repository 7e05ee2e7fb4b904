// A protocol for types that cannot be copied that wants copyable ones now.
// expect: swift-type-became-noncopyable source=breaking binary=none Shape
//--- old
public protocol Shape: ~Copyable { func draw() }
//--- new
public protocol Shape { func draw() }
//--- client
struct Mine: ~Copyable, Shape { func draw() {} }
