// A method of an actor that was awaited is isolated now, and waits no longer itself.
// expect: swift-async-removed source=none binary=none Bank.pay(_:)
// expect: swift-nonisolated-removed source=risky@6 binary=none Bank.pay(_:)
//--- old
public actor Bank { public init() {}; public nonisolated func pay(_ n: Int) async {} }
//--- new
public actor Bank { public init() {}; public func pay(_ n: Int) {} }
//--- client
func use(_ bank: Bank) async { await bank.pay(1) }
