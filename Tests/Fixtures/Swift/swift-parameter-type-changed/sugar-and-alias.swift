// The same types in another spelling.
// expect: swift-typealias-added source=none binary=none Ints
//--- old
public func f(_ t: Array<Int>) -> Optional<Int> { nil }
//--- new
public typealias Ints = [Int]
public func f(_ t: Ints) -> Int? { nil }
//--- client
func g() -> Int? { f([1]) }
