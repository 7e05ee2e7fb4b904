// A default for all that conform to a protocol of another module, which this one refines.
// expect: swift-defaulted-requirement-added source=none binary=none Shape.total()
// expect: swift-function-added source=none binary=none Sequence.total()
//--- old
public protocol Shape: Sequence {}
//--- new
public protocol Shape: Sequence { func total() -> Int }
extension Sequence { public func total() -> Int { 0 } }
//--- client
struct Mine: Shape { func makeIterator() -> IndexingIterator<[Int]> { [1].makeIterator() } }
