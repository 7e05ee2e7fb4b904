// A list takes the one argument, also where further options stand behind it.
// expect: swift-parameter-added-with-default source=none binary=none log(_:)
// expect: swift-parameter-type-widened source=none binary=none log(_:)
//--- old
public func log(_ text: String) {}
//--- new
public func log(_ items: Any..., separator: String = " ", terminator: String = "\n") {}
//--- client
func use(_ text: String) {
  log("a")
  log(text)
}
