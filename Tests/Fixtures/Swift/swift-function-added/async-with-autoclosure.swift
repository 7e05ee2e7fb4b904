// Asynchronous code means the asynchronous overload, whose autoclosure takes every value; a closure that is written
// and waits for nothing goes to the old one.
// expect: swift-function-added source=breaking binary=none expect(_:)
// expect: swift-function-added source=none binary=none measure(_:)
//--- old
public func expect<T>(_ value: @autoclosure () throws -> T) -> Bool { true }
public func measure<T>(_ body: () throws -> T) -> Bool { true }
//--- new
public func expect<T>(_ value: @autoclosure () throws -> T) -> Bool { true }
public func expect<T>(_ value: @autoclosure () async throws -> T) async -> Bool { true }
public func measure<T>(_ body: () throws -> T) -> Bool { true }
public func measure<T>(_ body: () async throws -> T) async -> Bool { true }
//--- client
func test() async {
  print(expect(3))
  print(measure { 3 })
}
