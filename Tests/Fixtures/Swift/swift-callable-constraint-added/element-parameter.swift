// A generic parameter for what the sequences have in common.
// expect: nothing
//--- old
public func merge<S: Sequence, T: Sequence>(_ s: S, _ t: T) -> [S.Element] where S.Element == T.Element { [] }
public func first<S: Sequence>(of s: S) -> S.Element? { nil }
//--- new
public func merge<E>(_ s: some Sequence<E>, _ t: some Sequence<E>) -> [E] { [] }
public func first<E>(of s: some Sequence<E>) -> E? { nil }
//--- client
let numbers: [Int] = merge([1], Set([2]))
func use<S: Sequence>(_ s: S) -> [S.Element] { merge(s, s) }
func head<S: Sequence>(_ s: S) -> S.Element? { first(of: s) }
