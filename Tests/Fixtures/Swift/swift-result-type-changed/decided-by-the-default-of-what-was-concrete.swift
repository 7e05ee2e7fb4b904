// Calls that leave an argument out get what its default decides: another type where that one is of another.
// expect: swift-result-type-changed source=breaking binary=none ratio(of:)
// expect: swift-result-type-changed source=breaking binary=none read(_:as:)
// expect: swift-parameter-type-widened source=none binary=none ratio(of:)
// expect: swift-parameter-type-widened source=risky binary=none read(_:as:)
// expect: swift-parameter-type-widened source=risky binary=none text(_:as:)
// expect: swift-parameter-default-changed source=none binary=none read(_:as:)
// expect: swift-parameter-added-with-default source=none binary=none lines(_:)
//--- old
public func ratio(of value: Double = 1) -> Double { value }
public func read(_ name: String, as convert: (String) -> Int = { $0.count }) -> Int { convert(name) }
public func text(_ name: String, as convert: (String) -> String = { $0 }) -> String { convert(name) }
public func lines(_ name: String) -> String { name }
//--- new
public func ratio<T>(of value: T = 1) -> T { value }
public func read<T>(_ name: String, as convert: (String) -> T = { $0 }) -> T { convert(name) }
public func text<T>(_ name: String, as convert: (String) -> T = { $0 }) -> T { convert(name) }
public func lines<T>(_ name: String, as convert: (String) -> T = { $0 }) -> T { convert(name) }
//--- client
print(ratio() + 1.5)
print(read("a") + 1, text("b") + "c", lines("d") + "e")
print(read("a") { $0.count + 1 }, text("b") { $0 + "c" })
