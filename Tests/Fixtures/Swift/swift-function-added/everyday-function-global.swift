// A function beside the standard library's takes the calls that it fits better.
// expect: swift-function-added source=breaking binary=none print(_:)
// expect: swift-function-added source=risky binary=none abs(_:)
// expect: swift-function-added source=none binary=none max(of:)
// expect: swift-function-added source=none binary=none debugPrint(_:)
//--- old
public struct Page {
  public init() {}
}
//--- new
public struct Page {
  public init() {}
}
public func print(_ text: String) throws {}
public func abs(_ number: Int) -> Int { number }
public func max(of numbers: [Int]) -> Int { 0 }
public func debugPrint(_ page: Page) throws {}
//--- client
func log(_ number: Int) { print("number"); debugPrint(abs(number)) }
