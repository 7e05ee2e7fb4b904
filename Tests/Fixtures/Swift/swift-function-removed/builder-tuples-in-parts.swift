// Who took the tuple apart finds it nested.
// expect: swift-function-removed source=risky binary=none Parts.buildBlock(_:)
// expect: swift-function-removed source=risky binary=none Parts.buildBlock(_:_:)
// expect: swift-function-removed source=breaking binary=none Parts.buildBlock(_:_:_:)
// expect: swift-function-added source=none binary=none Parts.buildPartialBlock(first:)
// expect: swift-function-added source=none binary=none Parts.buildPartialBlock(accumulated:next:)
//--- old
@resultBuilder public enum Parts {
  public static func buildBlock<A>(_ a: A) -> A { a }
  public static func buildBlock<A, B>(_ a: A, _ b: B) -> (A, B) { (a, b) }
  public static func buildBlock<A, B, C>(_ a: A, _ b: B, _ c: C) -> (A, B, C) { (a, b, c) }
}
public func parse<T>(@Parts _ body: () -> T) -> T { body() }
//--- new
@resultBuilder public enum Parts {
  public static func buildPartialBlock<A>(first: A) -> A { first }
  public static func buildPartialBlock<A, B>(accumulated: A, next: B) -> (A, B) { (accumulated, next) }
}
public func parse<T>(@Parts _ body: () -> T) -> T { body() }
//--- client
func use() {
  let (one, two) = parse { 1; "2" }
  let three = parse { 1; 2; 3 }
  print(one, two, three.2)
}
