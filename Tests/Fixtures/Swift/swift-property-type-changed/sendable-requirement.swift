// Conforming types must provide a Sendable function, which Swift 6 mode alone insists on.
// expect: swift-property-type-changed source=breaking@6 binary=none Atomic.add
//--- old
public protocol Atomic {
  static var add: (Int) -> Int { get }
}
//--- new
public protocol Atomic {
  static var add: @Sendable (Int) -> Int { get }
}
//--- client
struct Mine: Atomic {
  static var add: (Int) -> Int { { $0 + 1 } }
}
