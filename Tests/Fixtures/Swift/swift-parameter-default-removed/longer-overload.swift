// The old signature stays for compiled clients, without defaults; a longer one takes all calls.
// expect: swift-initializer-added source=none binary=none Setup.init(a:b:c:d:e:f:g:h:)
// expect: swift-function-added source=none binary=none log(_:level:file:)
//--- old
public struct Setup {
  public init(a: Int = 1, b: Int = 1, c: Int = 1, d: Int = 1, e: Int = 1, f: Int = 1, g: Int = 1) {}
}
public func log(_ text: String, level: Int = 0) {}
//--- new
public struct Setup {
  public init(a: Int, b: Int, c: Int, d: Int, e: Int, f: Int, g: Int) {}
  public init(a: Int = 1, b: Int = 1, c: Int = 1, d: Int = 1, e: Int = 1, f: Int = 1, g: Int = 1, h: Int = 1) {}
}
public func log(_ text: String, level: Int) {}
public func log(_ text: String, level: Int = 0, file: String = "") {}
//--- client
func use() {
  _ = [Setup(), Setup(a: 1, g: 2), Setup(a: 1, b: 2, c: 3, d: 4, e: 5, f: 6, g: 7)]
  log("a")
  log("a", level: 1)
}
