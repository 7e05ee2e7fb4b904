// A closure of several statements that gives nothing fits what wants a value as well, until the compiler has chosen.
// expect: swift-function-added source=breaking binary=none visit(_:)
// expect: swift-function-added source=breaking binary=none Button.onTap(_:)
// expect: swift-function-added source=none binary=none reduce(_:)
// expect: swift-function-added source=none binary=none sort(_:)
//--- old
public func visit(_ body: (Int) -> Void) {}
public func reduce(_ body: (Int) -> Int) {}
public func sort(_ body: (Int) -> Void) {}
public struct Button {
  public init() {}
  public func onTap(_ action: @escaping () -> Void) {}
}
//--- new
public func visit(_ body: (Int) -> Void) {}
public func visit(_ body: (Int) -> Bool) {}
public func reduce(_ body: (Int) -> Int) {}
public func reduce(_ body: (Int) -> String) {}
public func sort(_ body: (Int) -> Void) {}
public func sort<Key>(_ body: (Int) -> Key) {}
public struct Button {
  public init() {}
  public func onTap(_ action: @escaping () -> Void) {}
  public func onTap(_ action: @escaping () -> [String]) {}
}
//--- client
visit { number in
  print(number)
  print(number + 1)
}
Button().onTap {
  print(1)
  print(2)
}
reduce { number in
  print(number)
  return number + 1
}
sort { number in
  print(number)
  print(number + 1)
}
