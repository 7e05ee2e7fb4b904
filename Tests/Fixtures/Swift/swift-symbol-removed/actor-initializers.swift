// Clients never allocate an actor themselves, nor call through the table of a final class.
// expect: nothing
// options: library-evolution
//--- old
public actor Store { public init() {}; public init(_ size: Int) {}; public init(_ name: String) {} }
public final class Leaf { public init() {}; public required convenience init(_ size: Int) { self.init() } }
//--- new
public actor Store { public init() {}; @inlinable public init(_ name: String) { self.init() } }
extension Store { public init(_ size: Int) { self.init() } }
public final class Leaf { public init() {}; public required init(_ size: Int) {} }
//--- client
_ = (Store(1), Store("a"), Leaf(1))
