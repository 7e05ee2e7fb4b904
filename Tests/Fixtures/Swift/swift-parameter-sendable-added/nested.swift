// What a closure is given, or what it gives, is asked to be Sendable: closures that are written go on, others must follow.
// expect: swift-parameter-sendable-added source=breaking@6 binary=none adapt(_:)
// expect: swift-parameter-sendable-added source=breaking@6 binary=none make(_:)
// expect: swift-parameter-sendable-removed source=none binary=none give(_:)
// expect: swift-typealias-target-changed source=breaking@6 binary=none Handler
//--- old
public typealias Handler = (Int, @escaping (Int) -> Void) -> Void
public func adapt(_ body: @escaping (Int, @escaping (Int) -> Void) -> Void) {}
public func give(_ body: @escaping (Int, @escaping (Int) -> Void) -> Void) {}
public func make(_ body: @escaping (Int) -> () -> Void) {}
//--- new
public typealias Handler = @Sendable (Int, @escaping @Sendable (Int) -> Void) -> Void
public func adapt(_ body: @escaping @Sendable (Int, @escaping @Sendable (Int) -> Void) -> Void) {}
public func give(_ body: @escaping (Int, @escaping @Sendable (Int) -> Void) -> Void) {}
public func make(_ body: @escaping (Int) -> @Sendable () -> Void) {}
//--- client
func use(_ body: @escaping () -> Void, _ whole: @escaping (Int, @escaping (Int) -> Void) -> Void) {
  give { $1($0) }
  give(whole)
  adapt(whole)
  make { _ in body }
}
