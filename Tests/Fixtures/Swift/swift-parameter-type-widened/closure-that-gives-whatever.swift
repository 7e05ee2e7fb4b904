// What a closure gives tells the compiler what it is, also where that is nothing; and so does what it throws.
// expect: swift-parameter-type-widened source=none binary=none watch(_:)
// expect: swift-parameter-type-widened source=none binary=none run(_:)
// expect: swift-parameter-type-widened source=none binary=none name(_:)
//--- old
public func watch(_ handler: (Int) -> Void) {}
public func run(_ body: () throws -> Int) rethrows -> Int { try body() }
public func name(_ text: String) {}
//--- new
public func watch<R>(_ handler: (Int) -> R) {}
public func run<E: Error>(_ body: () throws(E) -> Int) throws(E) -> Int { try body() }
public func name(_ text: UnsafePointer<CChar>) {}
//--- client
watch { print($0) }
watch { number in
  let next = number + 1
  print(next)
}
print(run { 3 })
let text = "a"
name(text)
