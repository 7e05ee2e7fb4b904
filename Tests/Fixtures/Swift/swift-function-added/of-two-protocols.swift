// What clients conform to two protocols has both of their members, which few do, and the module's own type has its own; what only one of them gives, or one that refines both, is no rival.
// expect: swift-function-added source=risky binary=none Titled.summary()
// expect: swift-function-added source=none binary=none Titled.heading()
// expect: swift-function-added source=none binary=none Timed.moment()
//--- old
public protocol Ranked {}
public protocol Titled {}
public protocol Dated {}
public protocol Timed {}
public protocol Scheduled: Dated, Timed {}
extension Ranked { public func summary() -> String { "" } }
extension Ranked { public func heading(level: Int) -> String { "" } }
extension Dated { public func moment() -> Int { 0 } }
extension Scheduled { public func moment() -> Int { 2 } }
public struct Novel: Ranked, Titled {
  public init() {}
  public func summary() -> String { "novel" }
}
//--- new
public protocol Ranked {}
public protocol Titled {}
public protocol Dated {}
public protocol Timed {}
public protocol Scheduled: Dated, Timed {}
extension Ranked { public func summary() -> String { "" } }
extension Ranked { public func heading(level: Int) -> String { "" } }
extension Titled { public func summary() -> String { "" } }
extension Titled { public func heading() -> String { "" } }
extension Dated { public func moment() -> Int { 0 } }
extension Timed { public func moment() -> Int { 1 } }
extension Scheduled { public func moment() -> Int { 2 } }
public struct Novel: Ranked, Titled {
  public init() {}
  public func summary() -> String { "novel" }
}
//--- client
struct Book: Ranked, Titled {}
struct Meeting: Scheduled {}
print(Novel().summary(), Book().heading(level: 1), Meeting().moment())
