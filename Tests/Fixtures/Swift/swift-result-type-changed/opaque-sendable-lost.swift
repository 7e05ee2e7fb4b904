// Only the Swift 6 language mode minds that an opaque value is not Sendable any more.
// expect: swift-result-type-changed source=breaking@6 binary=none numbers()
// expect: swift-result-type-revealed source=none binary=none letters()
//--- old
public func numbers() -> some Sequence<Int> & Sendable { [1] }
public func letters() -> some Sequence<Character> { "a" }
//--- new
public func numbers() -> some Sequence<Int> { [1] }
public func letters() -> some Sequence<Character> & Sendable { "a" }
//--- client
func run(_ body: @escaping @Sendable () -> Void) {}
func use() {
  let values = numbers()
  run { for value in values { print(value) } }
  for letter in letters() { print(letter) }
}
