// Calls without labels mean the method that takes labels where there is no other.
// expect: swift-function-removed source=none binary=none Script.dynamicallyCall(withArguments:)
//--- old
@dynamicCallable
public struct Script {
  public init() {}
  public func dynamicallyCall(withArguments values: [Int]) -> Int { values.count }
  public func dynamicallyCall(withKeywordArguments values: KeyValuePairs<String, Int>) -> Int { values.count }
}
//--- new
@dynamicCallable
public struct Script {
  public init() {}
  public func dynamicallyCall(withKeywordArguments values: KeyValuePairs<String, Int>) -> Int { values.count }
}
//--- client
func use(_ script: Script) -> Int { script(1, 2) + script(first: 3) + script() }
