// The requirement comes with a default.
//--- old
public protocol Shape { func area() -> Int }
//--- new
public protocol Shape { func area() -> Int; func draw() }
extension Shape { public func draw() {} }
//--- client
import Library
struct Square: Shape { func area() -> Int { 1 } }
