// An enum of the standard library with the same cases took the place: what clients wrote goes on, also in signatures.
// expect: swift-type-kind-changed source=risky binary=none NoError
// expect: swift-type-kind-changed source=risky binary=none Outcome
//--- old
public enum NoError: Error {}
public enum Outcome<Value> { case success(Value), failure(any Error) }
public struct Signal<Value, Failure: Error> { public init() {} }
extension Signal where Failure == NoError { public func values(_ body: (Value) -> Void) {} }
public func never<Value>() -> Signal<Value, NoError> { Signal() }
public func load(_ body: (Outcome<Int>) -> Void) { body(.success(1)) }
//--- new
public typealias NoError = Never
public typealias Outcome<Value> = Result<Value, any Error>
public struct Signal<Value, Failure: Error> { public init() {} }
extension Signal where Failure == Never { public func values(_ body: (Value) -> Void) {} }
public func never<Value>() -> Signal<Value, Never> { Signal() }
public func load(_ body: (Result<Int, any Error>) -> Void) { body(.success(1)) }
//--- client
let signal: Signal<Int, NoError> = never()
signal.values { print($0) }
load { outcome in
  switch outcome {
  case .success(let value): print(value)
  case .failure(let error): print(error)
  }
}
