// What was emitted into compiled clients is in them still.
// expect: swift-member-became-static source=breaking binary=none Value.first()
// options: library-evolution
//--- old
public struct Value {
  public init() {}
  @_alwaysEmitIntoClient public func first() -> Int { 1 }
}
//--- new
public struct Value {
  public init() {}
  public static func first() -> Int { 1 }
}
//--- client
if Value().first() != 1 { fatalError() }
