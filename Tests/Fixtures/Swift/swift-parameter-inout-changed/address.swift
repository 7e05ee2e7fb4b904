// Calls write the same for a pointer to the value, or to a list's elements.
// expect: swift-parameter-inout-changed source=none binary=none increase(_:)
// expect: swift-parameter-type-widened source=none binary=none increase(_:)
// expect: swift-parameter-inout-changed source=none binary=none Filter.apply(_:)
// expect: swift-parameter-type-widened source=none binary=none Filter.apply(_:)
//--- old
public func increase(_ count: inout Int) { count += 1 }
public struct Filter { public init() {}; public func apply(_ samples: inout [Float]) {} }
//--- new
public func increase(_ count: UnsafeMutablePointer<Int>) { count.pointee += 1 }
public struct Filter { public init() {}; public func apply(_ samples: UnsafeMutablePointer<Float>) {} }
//--- client
struct Counter { var count = 0 { didSet {} } }
func use(counter: inout Counter, samples: inout [Float]) {
  increase(&counter.count)
  Filter().apply(&samples)
}
