// An array is a sequence of its elements.
// expect: swift-parameter-type-widened source=none binary=none f(_:)
//--- old
public func f(_ p: [Int]) -> Int {1}
//--- new
public func f<S: Sequence>(_ p: S) -> Int where S.Element == Int {1}
//--- client
func g() -> Int { f([1,2]) }
