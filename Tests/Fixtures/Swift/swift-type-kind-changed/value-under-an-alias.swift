// Clients have a value of the type, which the API gives them under its other name.
// expect: swift-type-kind-changed source=breaking binary=none Marker
//--- old
public final class Marker {}
public typealias Mark = Marker
public func mark() -> Mark { Mark() }
//--- new
public struct Marker {}
public typealias Mark = Marker
public func mark() -> Mark { Mark() }
//--- client
func use() -> Bool { mark() === mark() }
