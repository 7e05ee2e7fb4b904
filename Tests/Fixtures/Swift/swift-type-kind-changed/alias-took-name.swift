// The type bears the name that was an alias for it, and the old name is the alias; compiled clients know the old one.
// expect: swift-renamed source=none binary=breaking Impl
// expect: swift-type-kind-changed source=breaking binary=none IntList
// options: library-evolution
//--- old
public struct Impl<T> { public var value: T; public init(_ value: T) { self.value = value } }
public typealias Box = Impl
public typealias IntList = [Int]
//--- new
public struct Box<T> { public var value: T; public init(_ value: T) { self.value = value } }
public typealias Impl = Box
public struct IntList { public init() {} }
//--- client
let box: Box<Int> = Impl(3)
let list: IntList = [1]
if box.value != 3 { fatalError() }
