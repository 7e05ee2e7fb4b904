// A result builder that puts blocks together part by part.
// expect: swift-function-removed source=risky binary=none List.buildBlock(_:)
// expect: swift-function-added source=none binary=none List.buildPartialBlock(first:)
// expect: swift-function-added source=none binary=none List.buildPartialBlock(accumulated:next:)
//--- old
@resultBuilder public enum List {
  public static func buildBlock(_ parts: Int...) -> [Int] { parts }
}
public func list(@List _ build: () -> [Int]) -> [Int] { build() }
//--- new
@resultBuilder public enum List {
  public static func buildPartialBlock(first: Int) -> [Int] { [first] }
  public static func buildPartialBlock(accumulated: [Int], next: Int) -> [Int] { accumulated + [next] }
}
public func list(@List _ build: () -> [Int]) -> [Int] { build() }
//--- client
let numbers = list {
  1
  2
  3
}
