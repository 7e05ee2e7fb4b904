// The compiler prefers what leaves out less, takes less, or is not generic. Its callers must then mark the call with
// try, be on its actor, or cope with another type.
// expect: swift-function-added source=breaking binary=none find(_:)
// expect: swift-function-added source=breaking binary=none send(_:)
// expect: swift-function-added source=breaking binary=none show(_:)
// expect: swift-function-added source=breaking binary=none Store.text(_:)
// expect: swift-function-added source=breaking binary=none Shape.draw()
//--- old
public protocol Shape {}
extension Shape { public func draw() {} }
public struct Circle: Shape { public init() {} }
public func find(_ name: String, limit: Int = 1) -> Int { limit }
public func send(_ value: Any) {}
public func show(_ shape: some Shape) {}
public struct Store {
  public init() {}
  public func text(_ key: String?) -> String { "" }
}
//--- new
public protocol Shape {}
extension Shape { public func draw() {} }
extension Shape where Self: Equatable { public func draw() throws {} }
public struct Circle: Shape { public init() {} }
public func find(_ name: String, limit: Int = 1) -> Int { limit }
public func find(_ name: String) throws -> Int { 1 }
public func send(_ value: Any) {}
public func send(_ value: String) throws {}
public func show(_ shape: some Shape) {}
@MainActor public func show(_ shape: Circle) {}
public struct Store {
  public init() {}
  public func text(_ key: String?) -> String { "" }
  public func text(_ key: String) -> [String] { [] }
}
//--- client
func use() {
  print(find("a"))
  send("a")
  show(Circle())
  let text = Store().text("a")
  print(text.uppercased())
}
struct Square: Shape, Equatable {}
func draw() { Square().draw() }
