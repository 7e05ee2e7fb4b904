// A closure stands in parentheses and one behind them, which the new one takes in Swift 6 mode.
// expect: swift-parameter-added-with-default source=breaking@6 binary=none Observable.subscribe(onNext:onCompleted:)
//--- old
public struct Observable {
  public init() {}
  public func subscribe(onNext: @escaping (Int) -> Void, onCompleted: (() -> Void)? = nil) {}
}
//--- new
public struct Observable {
  public init() {}
  public func subscribe(
    onNext: @escaping (Int) -> Void, onError: ((any Error) -> Void)? = nil, onCompleted: (() -> Void)? = nil
  ) {}
}
//--- client
func run(_ numbers: Observable) {
  numbers.subscribe { print($0) }
  numbers.subscribe(onNext: { print($0) }) { print("done") }
}
