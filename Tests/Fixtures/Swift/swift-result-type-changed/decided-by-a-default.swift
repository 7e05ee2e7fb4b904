// A result that a default value decides is as before for those who leave that out; one that nothing decides is not.
// expect: swift-parameter-added-with-default source=none binary=none parse(_:)
// expect: swift-parameter-added-with-default source=none binary=none wait(_:)
// expect: swift-parameter-type-widened source=none binary=none wait(_:)
// expect: swift-parameter-added-with-default source=none binary=none read(_:)
// expect: swift-result-type-changed source=breaking binary=none read(_:)
// expect: swift-parameter-added-with-default source=none binary=none sleep(_:)
// expect: swift-parameter-type-changed source=breaking binary=none sleep(_:)
//--- old
public func parse(_ text: String) -> Int? { nil }
public func wait(_ time: Duration) {}
public func read(_ text: String) -> Int? { nil }
public func sleep(_ time: Double) {}
//--- new
public func parse<Number: FixedWidthInteger>(_ text: String, as: Number.Type = Int.self) -> Number? { nil }
public func wait<C: Clock>(_ time: C.Duration, clock: C = ContinuousClock()) {}
public func read<Number: FixedWidthInteger>(_ text: String, as: Number.Type = Int8.self) -> Number? { nil }
public func sleep<C: Clock>(_ time: C.Duration, clock: C = ContinuousClock()) {}
//--- client
if let number = parse("1") { print(number + 1) }
let other: Int? = parse("2")
let time = Duration.seconds(1)
wait(time)
wait(.seconds(2))
if let number = read("3") { print(number + (other ?? 1)) }
sleep(0.5)
