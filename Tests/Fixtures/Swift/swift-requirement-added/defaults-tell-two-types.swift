// Two extensions say what the new associated type is, and so neither does.
// expect: swift-associated-type-added source=none binary=none Reducer.Body
// expect: swift-requirement-added source=breaking binary=none Reducer.body
//--- old
public protocol Reducer { func reduce() }
//--- new
public protocol Reducer {
  associatedtype Body
  func reduce()
  var body: Body { get }
}
extension Reducer where Body == Never { public var body: Body { fatalError() } }
extension Reducer where Body == Int { public var body: Body { 1 } }
//--- client
struct Counter: Reducer { func reduce() {} }
