// It throws no more and gives no optional.
// expect: swift-throws-removed source=none binary=none L.init(_:)
//--- old
public struct L { public init(_ s: String) throws {} }
//--- new
public struct L { public init(_ s: String) {} }
//--- client
func use() throws { _ = try L("a") }
