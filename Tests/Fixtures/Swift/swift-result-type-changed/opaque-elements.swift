// The elements that the opaque type promised are others now.
// expect: swift-result-type-changed source=breaking binary=none numbers()
// expect: swift-result-type-revealed source=none binary=none names()
//--- old
public func numbers() -> some Collection<Int> { [1] }
public func names() -> some Sequence<String> { ["a"] }
//--- new
public func numbers() -> [String] { [] }
public func names() -> [String] { ["a"] }
//--- client
func use() { for number in numbers() { let n: Int = number; print(n) }; for name in names() { print(name.count) } }
