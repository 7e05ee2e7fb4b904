// What callers write says which overload they mean.
// expect: swift-function-added source=none binary=none open(_:)
// expect: swift-function-added source=none binary=none paint(_:)
// expect: swift-function-added source=none binary=none scale(_:)
// expect: swift-function-added source=none binary=none visit(_:)
//--- old
public enum Colour { case red, green }
public enum Light { case amber }
public func open(_ name: String?) {}
public func paint(_ colour: Colour) {}
public func scale(_ factor: Int8) {}
public func visit(_ body: (Int) -> Void) {}
//--- new
public enum Colour { case red, green }
public enum Light { case amber }
public func open(_ name: String?) {}
public func open(_ handle: Int) {}
public func paint(_ colour: Colour) {}
public func paint(_ light: Light) {}
public func scale(_ factor: Int8) {}
public func scale(_ factor: Int) {}
public func visit(_ body: (Int) -> Void) {}
public func visit(_ body: (Int, Int) -> Void) {}
//--- client
func use() {
  open(nil)
  open("a")
  paint(.red)
  scale(1)
  visit { print($0) }
}
