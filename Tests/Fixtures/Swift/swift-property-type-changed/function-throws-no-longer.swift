// A function that can only be read and throws no longer may be called as before.
// expect: swift-property-type-changed source=risky binary=none handler
// expect: swift-property-type-changed source=risky binary=none Hooks.later
// expect: swift-result-type-changed source=risky binary=none make()
//--- old
public let handler: @Sendable (Int) throws -> Int = { $0 }
public struct Hooks { public init() {}; public var later: (() async throws -> Void)? { nil } }
public enum Problem: Error { case one }
public func make() -> [(Int) throws(Problem) -> Int] { [] }
//--- new
public let handler: @Sendable (Int) -> Int = { $0 }
public struct Hooks { public init() {}; public var later: (() -> Void)? { nil } }
public enum Problem: Error { case one }
public func make() -> [(Int) -> Int] { [] }
//--- client
func use(_ hooks: Hooks) async throws {
  let result: Int = try handler(1)
  try await hooks.later?()
  for function in make() { print(try function(result)) }
  let stored: @Sendable (Int) throws -> Int = handler
  print(try stored(2))
}
