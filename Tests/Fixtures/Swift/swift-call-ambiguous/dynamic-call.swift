// A dynamic call without arguments is written to the method of unlabelled ones, whatever else may leave all out.
// expect: swift-function-added source=none binary=none Script.dynamicallyCall(withKeywordArguments:)
//--- old
@dynamicCallable public struct Script {
  public init() {}
  public func dynamicallyCall(withArguments values: [Int] = []) -> Int { values.count }
}
//--- new
@dynamicCallable public struct Script {
  public init() {}
  public func dynamicallyCall(withArguments values: [Int] = []) -> Int { values.count }
  public func dynamicallyCall(withKeywordArguments values: KeyValuePairs<String, Int> = [:]) -> Int { values.count }
}
//--- client
func use(_ script: Script) -> Int { script() + script(1, 2) }
