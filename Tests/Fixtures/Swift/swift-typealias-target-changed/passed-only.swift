// Clients give closures for an alias that only parameters are of: what they gave may wait or throw as well. Where they get one,
// or implement it, they must follow.
// expect: swift-typealias-target-changed source=risky binary=none Transform
// expect: swift-typealias-target-changed source=breaking binary=none Handler
// expect: swift-typealias-target-changed source=breaking binary=none Check
// expect: swift-typealias-target-changed source=breaking binary=none Format
// expect: swift-parameter-type-widened source=breaking binary=none Checker.check(_:)
// expect: swift-parameter-type-changed source=breaking binary=none Trait.show(_:)
//--- old
public typealias Transform = (Int) -> Void
public typealias Handler = (Int) -> Void
public typealias Check = (Int) -> Bool
public typealias Format = (Int) -> String
public struct Trait {
  public init() {}
  public func run(_ transform: @escaping Transform) {}
  public func later(_ transform: Transform? = nil) {}
  public func handler() -> Handler { { _ in } }
  public func show(_ format: Format) {}
}
public protocol Checker { func check(_ check: Check) }
//--- new
public typealias Transform = (Int) async throws -> Void
public typealias Handler = (Int) async -> Void
public typealias Check = (Int) throws -> Bool
public typealias Format = (Int, Int) -> String
public struct Trait {
  public init() {}
  public func run(_ transform: @escaping Transform) {}
  public func later(_ transform: Transform? = nil) {}
  public func handler() -> Handler { { _ in } }
  public func show(_ format: Format) {}
}
public protocol Checker { func check(_ check: Check) }
//--- client
let trait = Trait()
trait.run { print($0) }
trait.later()
trait.later { number in print(number + 1) }
@MainActor func wrap(_ transform: @escaping Transform) { trait.run(transform) }
trait.handler()(1)
struct Mine: Checker { func check(_ check: (Int) -> Bool) { _ = check(1) } }
trait.show { "\($0)" }
