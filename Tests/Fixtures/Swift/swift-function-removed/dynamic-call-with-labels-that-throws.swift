// The method that takes labels throws, and so do the calls without them now.
// expect: swift-function-removed source=breaking binary=none Script.dynamicallyCall(withArguments:)
//--- old
@dynamicCallable
public struct Script {
  public init() {}
  public func dynamicallyCall(withArguments values: [Int]) -> Int { values.count }
  public func dynamicallyCall(withKeywordArguments values: KeyValuePairs<String, Int>) throws -> Int { values.count }
}
//--- new
@dynamicCallable
public struct Script {
  public init() {}
  public func dynamicallyCall(withKeywordArguments values: KeyValuePairs<String, Int>) throws -> Int { values.count }
}
//--- client
func use(_ script: Script) -> Int { script(1, 2) }
