// The parts must fulfil more where they are put together one by one.
// expect: swift-function-removed source=breaking binary=none Build.buildBlock(_:_:)
// expect: swift-function-added source=none binary=none Build.buildPartialBlock(first:)
// expect: swift-function-added source=none binary=none Build.buildPartialBlock(accumulated:next:)
//--- old
public protocol Step {}
@resultBuilder public enum Build {
  public static func buildBlock<A: Step, B: Step>(_ a: A, _ b: B) -> Int { 2 }
}
public func steps(@Build _ build: () -> Int) -> Int { build() }
//--- new
public protocol Step {}
@resultBuilder public enum Build {
  public static func buildPartialBlock<A: Step>(first: A) -> Int { 1 }
  public static func buildPartialBlock<B: Step & Hashable>(accumulated: Int, next: B) -> Int { accumulated + 1 }
}
public func steps(@Build _ build: () -> Int) -> Int { build() }
//--- client
struct Mine: Step {}
let two = steps {
  Mine()
  Mine()
}
