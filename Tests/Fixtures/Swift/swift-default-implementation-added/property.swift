// A property.
// expect: swift-default-implementation-added source=none binary=none Shape.width
//--- old
public protocol Shape { var width: Int { get } }
//--- new
public protocol Shape { var width: Int { get } }
extension Shape { public var width: Int { 1 } }
//--- client
struct Mine: Shape { var width = 1 }
