// What had to be Sendable fits what asks for it.
// expect: swift-parameter-type-widened source=none binary=none post(_:)
// expect: swift-callable-constraint-removed source=none binary=none post(_:)
// expect: swift-parameter-type-widened source=none binary=none list(_:)
// expect: swift-callable-constraint-removed source=none binary=none list(_:)
// expect: swift-parameter-type-widened source=none binary=none number(_:)
// expect: swift-parameter-type-widened source=none binary=none other(_:)
// expect: swift-parameter-sendable-added source=breaking@6 binary=none other(_:)
//--- old
public func post<T: Sendable>(_ value: T) {}
public func list<each T: Sendable>(_ values: repeat each T) {}
public func number(_ value: Int) {}
public func other<T>(_ value: T) {}
//--- new
public func post(_ value: any Sendable) {}
public func list(_ values: any Sendable...) {}
public func number(_ value: any Sendable) {}
public func other(_ value: any Sendable) {}
//--- client
final class Plain {}
post(1)
list(1, "a")
number(3)
other(Plain())
