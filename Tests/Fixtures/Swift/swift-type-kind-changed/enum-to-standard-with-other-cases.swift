// One of the cases holds something else.
// expect: swift-type-kind-changed source=breaking binary=none Outcome
//--- old
public enum Outcome<Value> { case success(Value), failure(String) }
public func load(_ body: (Outcome<Int>) -> Void) { body(.success(1)) }
//--- new
public typealias Outcome<Value> = Result<Value, any Error>
public func load(_ body: (Outcome<Int>) -> Void) { body(.success(1)) }
//--- client
load { outcome in
  if case .failure(let text) = outcome { print(text.count) }
}
