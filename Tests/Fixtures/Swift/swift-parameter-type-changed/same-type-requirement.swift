// `Value` is `[Element]` where a requirement says so: writing either is the same parameter.
// expect: nothing
//--- old
public struct Argument<Value> {
  public init() {}
}
extension Argument {
  public init<Element>(wrapped: Value, parsing: Int = 0) where Value == [Element], Element: Hashable { self.init() }
}
//--- new
public struct Argument<Value> {
  public init() {}
}
extension Argument {
  public init<T>(wrapped: [T], parsing: Int = 0) where Value == [T], T: Hashable { self.init() }
}
//--- client
let argument: Argument<[Int]> = Argument(wrapped: [1])
let other = Argument<[String]>(wrapped: ["a"], parsing: 1)
