// Nothing said that the sequences have the same elements.
// expect: swift-callable-constraint-added source=breaking binary=none show(_:_:)
//--- old
public func show<S: Sequence, T: Sequence>(_ s: S, _ t: T) {}
//--- new
public func show<E>(_ s: some Sequence<E>, _ t: some Sequence<E>) {}
//--- client
func use(_ numbers: [Int], _ names: [String]) { show(numbers, names) }
