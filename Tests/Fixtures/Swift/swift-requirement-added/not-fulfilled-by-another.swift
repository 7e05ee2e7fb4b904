// What conforming types have for another requirement asks its callers for more than the new one does, throws, or takes something else.
// expect: swift-requirement-added source=breaking binary=none Store.subscribe(_:)
// expect: swift-requirement-added source=breaking binary=none Store.load(_:)
// expect: swift-requirement-added source=breaking binary=none Store.find(_:)
//--- old
public protocol Store {
  func subscribe<State: Equatable>(_ state: State)
  func load(_ name: String) throws -> Int
  func find(_ name: Any) -> Int
}
//--- new
public protocol Store {
  func subscribe<State: Equatable>(_ state: State)
  func subscribe<State>(_ state: State)
  func load(_ name: String) throws -> Int
  func load(_ name: String) async -> Int
  func find(_ name: Any) -> Int
  func find(_ name: String) -> Int
}
//--- client
struct Mine: Store {
  func subscribe<State: Equatable>(_ state: State) {}
  func load(_ name: String) throws -> Int { name.count }
  func find(_ name: Any) -> Int { 1 }
}
