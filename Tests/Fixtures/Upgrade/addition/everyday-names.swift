// A new member or type that is called like an everyday function or type hides it.
//--- old
open class Base { public init() {} }
public protocol Plugin { func start() }
//--- new
open class Base { public init() {}; public func print(_ x: Int, deep: Bool) {} ; public var count: Int { 0 } }
public protocol Plugin { func start() }
extension Plugin { public func max(_ a: String) -> String { a } }
public struct Task { public init() {} }
//--- client
import Library
final class Mine: Base {
  func log() {
    print("x") // affected
    Swift.print("y")
  }
  var own: Int { 3 }
}
struct P: Plugin {
  func start() {
    let m = max(1, 2) // affected
    print(m)
    Task { print("x") } // affected
  }
}
func free() {
  print("z")
  let t = Task { 3 } // affected
  _ = t
}
