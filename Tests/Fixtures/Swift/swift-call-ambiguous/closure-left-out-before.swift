// What is left out before the closures, an optional closure, or anything else at the end makes a choice possible.
// expect: swift-function-added source=none binary=none before(then:_:)
// expect: swift-function-added source=none binary=none optional(_:then:)
// expect: swift-function-added source=none binary=none number(_:count:)
// expect: swift-function-added source=none binary=none plain(_:then:)
//--- old
public func before(_ body: () -> Void) {}
public func optional(_ body: () -> Void) {}
public func number(_ body: (Int) -> Void) {}
public func plain(_ number: Int) {}
//--- new
public func before(_ body: () -> Void) {}
public func before(then: () -> Void = {}, _ body: () -> Void) {}
public func optional(_ body: () -> Void) {}
public func optional(_ body: () -> Void, then: (() -> Void)? = nil) {}
public func number(_ body: (Int) -> Void) {}
public func number(_ body: (Int) -> Void, count: Int = 0) {}
public func plain(_ number: Int) {}
public func plain(_ number: Int, then: () -> Void = {}) {}
//--- client
before { print() }
optional { print() }
number { print($0) }
plain(1)
