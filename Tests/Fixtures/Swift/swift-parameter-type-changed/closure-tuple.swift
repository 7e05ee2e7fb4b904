// A closure of one tuple takes no two parameters.
// expect: swift-parameter-type-changed source=breaking binary=none walk(_:)
//--- old
public func walk(_ body: ((Int, String)) -> Bool) {}
//--- new
public func walk(_ body: (Int, String) -> Bool) {}
//--- client
walk { pair in pair.0 > pair.1.count }
