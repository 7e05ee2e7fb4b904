// A key path that is written in a call needs to be told whose it is, and may become a function.
// expect: swift-parameter-type-changed source=breaking binary=none find(_:)
// expect: swift-parameter-type-changed source=breaking binary=none log(_:)
// expect: swift-parameter-type-changed source=risky binary=none sort(_:by:)
// expect: swift-parameter-sendable-added source=risky@6 binary=none keep(_:)
// expect: swift-parameter-type-widened source=none binary=none pick(_:by:)
//--- old
public struct Options { public init() {}; public var size = 1 }
public func keep(_ path: KeyPath<Options, Int>) {}
public func find(_ path: KeyPath<Options, Int>) {}
public func log(_ path: KeyPath<Options, Int>) {}
public func pick<T>(_ list: [T], by path: WritableKeyPath<T, Int>) {}
public func sort<T>(_ list: [T], by path: KeyPath<T, Int>) {}
//--- new
public struct Options { public init() {}; public var size = 1 }
public func keep(_ path: KeyPath<Options, Int> & Sendable) {}
public func find<Root>(_ path: KeyPath<Root, Int>) {}
public func log(_ path: AnyKeyPath) {}
public func pick<T, V: Comparable>(_ list: [T], by path: KeyPath<T, V>) {}
public func sort<T>(_ list: [T], by path: @escaping (T) -> Int) {}
//--- client
func use(_ list: [Options]) {
  keep(\.size)
  find(\.size)
  log(\.size)
  pick(list, by: \.size)
  sort(list, by: \.size)
}
