// Two protocols call different things by one name, and one fixes what the other leaves open.
// expect: nothing
//--- old
public protocol Source {
  associatedtype Value
  typealias Handler = (Value) -> Void
  func on(_ handler: @escaping Handler)
}
public protocol Pairs {
  associatedtype Value
  typealias Handler = (Value, Int) -> Void
  func on(_ handler: @escaping Handler)
}
extension Source { public typealias List = [Value] }
public protocol Numbers: Source where Value == Int { func first() -> Value }
extension Numbers { public func all(_ more: Value) -> List { [more] } }
//--- new
public protocol Source {
  associatedtype Value
  typealias Handler = (Value) -> Void
  func on(_ handler: @escaping (Value) -> Void)
}
public protocol Pairs {
  associatedtype Value
  typealias Handler = (Value, Int) -> Void
  func on(_ handler: @escaping (Value, Int) -> Void)
}
extension Source { public typealias List = [Value] }
public protocol Numbers: Source where Value == Int { func first() -> Int }
extension Numbers { public func all(_ more: Int) -> [Int] { [more] } }
//--- client
struct Fixed: Numbers {
  func on(_ handler: @escaping (Int) -> Void) { handler(first()) }
  func first() -> Int { 1 }
}
struct Other: Pairs { func on(_ handler: @escaping (String, Int) -> Void) {} }
Fixed().on { print($0 + 1) }
Other().on { print($0.count + $1) }
print(Fixed().all(3).reduce(0, +))
