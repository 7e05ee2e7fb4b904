// What callers write does not say which overload they mean.
// expect: swift-function-added source=breaking binary=none open(_:)
// expect: swift-function-added source=breaking binary=none paint(_:)
// expect: swift-function-added source=breaking binary=none repeat(_:)
// expect: swift-function-added source=breaking binary=none scale(_:)
// expect: swift-function-added source=breaking binary=none visit(_:)
//--- old
public enum Colour { case red, green }
public enum Light { case red, amber }
public func open(_ name: String?) {}
public func paint(_ colour: Colour) {}
public func `repeat`(_ times: Int8) {}
public func scale(_ factor: Double) {}
public func visit(_ body: (Int) -> Void) {}
//--- new
public enum Colour { case red, green }
public enum Light { case red, amber }
public func open(_ name: String?) {}
public func open(_ handle: Int?) {}
public func paint(_ colour: Colour) {}
public func paint(_ light: Light) {}
public func `repeat`(_ times: Int8) {}
public func `repeat`(_ times: Double) {}
public func scale(_ factor: Double) {}
public func scale(_ factor: Float) {}
public func visit(_ body: (Int) -> Void) {}
public func visit(_ body: (String) -> Void) {}
//--- client
func use() {
  open(nil)
  paint(.red)
  `repeat`(2)
  scale(2)
  visit { print($0) }
}
