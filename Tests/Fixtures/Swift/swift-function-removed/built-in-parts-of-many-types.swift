// Parts are of any type that conforms, and their blocks are put together one by one.
// expect: swift-function-removed source=risky binary=none Build.buildBlock(_:_:)
// expect: swift-function-added source=none binary=none Build.buildPartialBlock(first:)
// expect: swift-function-added source=none binary=none Build.buildPartialBlock(accumulated:next:)
//--- old
public protocol Step {}
extension Int: Step {}
public struct Pair<A: Step, B: Step>: Step {}
@resultBuilder public enum Build {
  public static func buildBlock<A: Step, B: Step>(_ a: A, _ b: B) -> Pair<A, B> { Pair() }
}
public func steps<S: Step>(@Build _ build: () -> S) -> S { build() }
//--- new
public protocol Step {}
extension Int: Step {}
public struct Pair<A: Step, B: Step>: Step {}
@resultBuilder public enum Build {
  public static func buildPartialBlock<A: Step>(first: A) -> A { first }
  public static func buildPartialBlock<A: Step, B: Step>(accumulated: A, next: B) -> Pair<A, B> { Pair() }
}
public func steps<S: Step>(@Build _ build: () -> S) -> S { build() }
//--- client
struct Mine: Step {}
let two = steps {
  1
  Mine()
}
