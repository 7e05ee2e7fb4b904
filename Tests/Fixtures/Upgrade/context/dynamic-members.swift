// The index has dynamic members by their subscript; calls of values it has not.
//--- old
public struct Adder { public init() {}; public func callAsFunction(_ x: Int) -> Int { x } ; public func plain() {} }
@dynamicMemberLookup public struct Bag { public init() {}; public subscript(dynamicMember name: String) -> Int { get { 0 } set {} } }
@dynamicMemberLookup public struct Lens<T> { public init(_ t: T) { value = t }; var value: T; public subscript<V>(dynamicMember path: KeyPath<T, V>) -> V { value[keyPath: path] } }
@dynamicCallable public struct Py { public init() {}; public func dynamicallyCall(withArguments a: [Int]) -> Int { 0 } }
public struct P { public var a = 1; public init() {} }
//--- new
public struct Adder { public init() {}; public func callAsFunction(by x: Int) -> Int { x } ; public func plain() {} }
public struct Bag { public init() {} }
public struct Lens<T> { public init(_ t: T) { value = t }; var value: T }
public struct Py { public init() {} }
public struct P { public var a = 1; public init() {} }
//--- client
import Library
func use(_ add: Adder, _ bag: Bag, _ lens: Lens<P>, _ py: Py) {
  print(add(3)) // affected
  add.plain()
  print(bag.size) // affected
  var b = bag
  b.color = 3 // affected
  print(lens.a) // affected
  print(py(1, 2)) // affected
  let f = add
  let list = [1, 2].map { f($0) } // affected
  print(list)
}
