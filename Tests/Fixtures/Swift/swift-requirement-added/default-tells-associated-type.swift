// Conforming types have the default, because nothing else says what the new associated type is.
// expect: swift-associated-type-added source=none binary=none Reducer.Body
// expect: swift-defaulted-requirement-added source=none binary=none Reducer.body
//--- old
public protocol Reducer {
  associatedtype State
  func reduce(into state: inout State)
}
//--- new
public protocol Reducer {
  associatedtype State
  associatedtype Body
  func reduce(into state: inout State)
  var body: Body { get }
}
extension Reducer where Body == Never {
  public var body: Body { fatalError() }
}
//--- client
struct Counter: Reducer { func reduce(into state: inout Int) { state += 1 } }
