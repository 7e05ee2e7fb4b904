// A closure of two parameters takes one tuple of them as well.
// expect: swift-parameter-type-widened source=none binary=none walk(_:)
//--- old
public func walk(_ body: (Int, String) -> Bool) {}
//--- new
public func walk(_ body: ((Int, String)) -> Bool) {}
//--- client
func isLong(_ index: Int, _ name: String) -> Bool { name.count > index }
let check: (Int, String) -> Bool = { $0 > $1.count }
walk { index, name in index > name.count }
walk { $0 > $1.count }
walk(isLong)
walk(check)
