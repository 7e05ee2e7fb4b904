// An enum that became another name of Result keeps the cases that Result has.
// expect: swift-case-removed source=breaking binary=none Single.error(_:)
// expect: swift-type-kind-changed source=breaking binary=none Single
//--- old
public enum Single<Value> { case success(Value), error(any Error) }
public func load(_ done: (Single<Int>) -> Void) {}
//--- new
public typealias Single<Value> = Result<Value, any Error>
public func load(_ done: (Single<Int>) -> Void) {}
//--- client
func use() {
  load { result in
    if case .error(let error) = result { print(error) }
    if case .success(let number) = result { print(number) }
  }
}
