// The last method for calls is another one: those without labels go on.
// expect: swift-function-removed source=none binary=none Call.dynamicallyCall(withArguments:)
// expect: swift-function-added source=none binary=none Call.dynamicallyCall(withKeywordArguments:)
//--- old
@dynamicCallable public struct Call {
  public init() {}
  public func dynamicallyCall(withArguments values: [Int]) -> Int { values.count }
}
//--- new
@dynamicCallable public struct Call {
  public init() {}
  public func dynamicallyCall(withKeywordArguments values: KeyValuePairs<String, Int>) -> Int { values.count }
}
//--- client
let count = Call()(1, 2)
