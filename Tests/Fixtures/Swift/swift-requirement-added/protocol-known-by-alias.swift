// Clients conform to an underscored protocol by its typealias.
// expect: swift-requirement-added source=breaking binary=none _Drawing.erase()
//--- old
public protocol _Drawing { func draw() }
public typealias Drawing = _Drawing
//--- new
public protocol _Drawing { func draw(); func erase() }
public typealias Drawing = _Drawing
//--- client
struct Mine: Drawing { func draw() {} }
