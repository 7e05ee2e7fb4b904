// What a module gave to a type of another one is found by its clients where that one gives it now; what is nowhere is lost.
// expect: swift-function-removed source=breaking binary=none Shared.bye()
// expect: swift-parameter-type-changed source=breaking binary=none Shared.count(of:)
// expect: swift-function-added source=none binary=none Shared.hello()
// expect: swift-function-added source=none binary=none Shared.count(of:)
// expect: swift-conformance-added source=risky binary=none Shared
//--- old Core
public struct Shared {
  public init() {}
}
//--- old
import Core
extension Shared: Equatable {
  public func hello() -> Int { 1 }
  public func bye() {}
  public func count(of text: String) -> Int { 1 }
  public static func == (one: Shared, other: Shared) -> Bool { true }
}
public func make() -> Shared { Shared() }
//--- new Core
public struct Shared: Equatable {
  public init() {}
  public func hello() -> Int { 1 }
  public func count(of text: [Int]) -> Int { 1 }
}
//--- new
import Core
public func make() -> Shared { Shared() }
//--- client
print(make().hello() + 1, make() == make())
make().bye()
print(make().count(of: "a"))
