// How a function builds what it gives is its own matter.
// expect: nothing
//--- old
@resultBuilder public enum Parts { public static func buildBlock(_ parts: Int...) -> [Int] { parts } }
public struct Page {
  public init() {}
  @Parts public var body: [Int] {
    1
    2
  }
}
//--- new
@resultBuilder public enum Parts { public static func buildBlock(_ parts: Int...) -> [Int] { parts } }
public struct Page {
  public init() {}
  public var body: [Int] { [1, 2] }
}
//--- client
let body: [Int] = Page().body
