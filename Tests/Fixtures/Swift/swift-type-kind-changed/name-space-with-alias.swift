// Clients have no value of a result builder, whatever its other name is.
// expect: swift-type-kind-changed source=risky binary=none ListBuilder
//--- old
@resultBuilder
public final class ListBuilder {
  public static func buildBlock(_ parts: Int...) -> [Int] { parts }
}
public typealias Builder = ListBuilder
//--- new
@resultBuilder
public struct ListBuilder {
  public static func buildBlock(_ parts: Int...) -> [Int] { parts }
}
public typealias Builder = ListBuilder
//--- client
@Builder func numbers() -> [Int] { 1; 2 }
func list(@ListBuilder _ parts: () -> [Int]) -> Int { parts().count }
func use() { _ = list { 1 } }
