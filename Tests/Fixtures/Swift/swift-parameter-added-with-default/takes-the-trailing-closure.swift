// The closure behind a call goes to the first parameter that takes one, where the later one may be left out. A single one
// went to the last before Swift 6.
// expect: swift-parameter-added-with-default source=breaking@6 binary=none submit(onDone:)
// expect: swift-parameter-added-with-default source=breaking@6 binary=none Field.init(_:action:)
// expect: swift-parameter-added-with-default source=risky@6 binary=none wait(onDone:)
//--- old
public func submit(onDone: ((String) -> Void)? = nil) {}
public func wait(onDone: () -> Void = {}) {}
public struct Field {
  public init(_ title: String, action: @escaping () -> Int = { 1 }) {}
}
//--- new
public func submit(onStart: (() -> Void)? = nil, times: Int = 1, onDone: ((String) -> Void)? = nil) {}
public func wait(onStart: () -> Void = {}, onDone: () -> Void = {}) {}
public struct Field {
  public init(_ title: String, check: ((String) -> Bool)? = nil, action: @escaping () -> Int = { 1 }) {}
}
//--- client
submit { text in print(text.count) }
print(Field("a") { 3 })
