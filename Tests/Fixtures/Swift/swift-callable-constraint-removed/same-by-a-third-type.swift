// Two types that both were a third one are the same.
// expect: swift-callable-constraint-removed source=none binary=none merge(_:_:)
// expect: swift-callable-constraint-removed source=none binary=none merge(_:_:)
//--- old
public func merge<A: Sequence, B: Sequence>(_ a: A, _ b: B) where A.Element == Int, B.Element == A.Element {}
//--- new
public func merge<A: Sequence, B: Sequence>(_ a: A, _ b: B) where A.Element == B.Element {}
//--- client
merge([1], 1...2)
