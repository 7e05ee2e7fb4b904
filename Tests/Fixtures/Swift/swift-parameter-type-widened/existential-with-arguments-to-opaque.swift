// An existential that names its associated type may become an opaque parameter that names it too, also by the container's parameter.
// expect: swift-parameter-type-widened source=none binary=none Store.init(_:reducer:)
// expect: swift-parameter-type-widened source=none binary=none reduce(_:)
// expect: swift-callable-constraint-added source=breaking binary=none Store.swap(_:)
// expect: swift-parameter-type-widened source=none binary=none Store.swap(_:)
//--- old
public protocol Reducer<State> {
  associatedtype State
  func reduce(_ state: inout State)
}
public protocol Counting: Reducer where State == Int {}
public func reduce(_ reducer: any Counting) {}
public final class Store<State> {
  public init(_ state: State, reducer: any Reducer<State>) {}
  public func swap(_ reducer: any Reducer) {}
}
//--- new
public protocol Reducer<State> {
  associatedtype State
  func reduce(_ state: inout State)
}
public protocol Counting: Reducer where State == Int {}
public func reduce(_ reducer: some Reducer<Int>) {}
public final class Store<State> {
  public init(_ state: State, reducer: some Reducer<State>) {}
  public func swap(_ reducer: some Reducer<State>) {}
}
//--- client
struct Counter: Counting {
  func reduce(_ state: inout Int) { state += 1 }
}
struct Words: Reducer {
  func reduce(_ state: inout String) {}
}
let counter: any Counting = Counter()
let any: any Reducer<Int> = Counter()
reduce(counter)
let store = Store(0, reducer: Counter())
print(Store(1, reducer: any))
store.swap(Words())
