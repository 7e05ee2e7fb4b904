// An alias that the library nests in a type of another module is the type that it stands for.
// expect: nothing
//--- old
import Foundation
extension Int {
  public struct Storage {
    public typealias Value = Int
    public static func load(_ value: Value) -> (original: Value, found: [Value]) { (value, []) }
  }
}
extension Data {
  public enum Piece { public typealias Index = Int; public static func at(_ index: Index) -> Index { index } }
}
//--- new
import Foundation
extension Int {
  public struct Storage {
    public typealias Value = Int
    public static func load(_ value: Int) -> (original: Int, found: [Int]) { (value, []) }
  }
}
extension Data {
  public enum Piece { public typealias Index = Int; public static func at(_ index: Int) -> Int { index } }
}
//--- client
import Foundation
func load() -> Int { Int.Storage.load(1).original + Data.Piece.at(2) }
