// A function that can only be read, and that throws or is isolated no longer or takes more, may be called as before.
// expect: swift-property-type-changed source=risky binary=none handler
// expect: swift-property-type-changed source=risky binary=none Hooks.later
// expect: swift-property-type-changed source=risky binary=none Hooks.shown
// expect: swift-property-type-changed source=breaking@6 binary=none Hooks.sent
// expect: swift-result-type-changed source=risky binary=none make()
//--- old
public let handler: @Sendable (Int) throws -> Int = { $0 }
public struct Hooks { public init() {}; public var later: (() async throws -> Void)? { nil }
  public var shown: @MainActor (Int) -> Int { { $0 } }; public var sent: @Sendable () throws -> Void { {} } }
public enum Problem: Error { case one }
public func make() -> [(Int) throws(Problem) -> Int] { [] }
//--- new
public let handler: @Sendable (Int) -> Int = { $0 }
public struct Hooks { public init() {}; public var later: (() -> Void)? { nil }
  public var shown: @Sendable (Int?) -> Int { { $0 ?? 1 } }; public var sent: () -> Void { {} } }
public enum Problem: Error { case one }
public func make() -> [(Int) -> Int] { [] }
//--- client
func use(_ hooks: Hooks) async throws {
  let result: Int = try handler(1)
  try await hooks.later?()
  print(await hooks.shown(result))
  for function in make() { print(try function(result)) }
  let stored: @Sendable (Int) throws -> Int = handler
  print(try stored(2))
}
func send(_ hooks: Hooks) -> @Sendable () throws -> Void { hooks.sent }
