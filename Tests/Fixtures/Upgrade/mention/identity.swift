// Only objects are compared by identity, referred to weakly and passed as AnyObject.
//--- old
public final class Token { public init() {}; public var value = 0 }
public class Base { public init() {}; open var name: String { "" } }
public func make() -> Token { Token() }
//--- new
public struct Token { public init() {}; public var value = 0 }
public class Base { public init() {}; open var name: String { "" } }
public func make() -> Token { Token() }
//--- client
import Library
final class Holder {
  weak var token: Token? // affected
  unowned let other: Token // affected
  let third: Token // may
  init(_ t: Token) { other = t; third = t } // may
}
func use(_ a: Token, _ b: Token) {
  if a === b { print("same") } // affected
  if a !== make() { print("other") } // affected
  a.value = 3 // affected
  var c = b
  c.value = 4
  print(ObjectIdentifier(a)) // affected
  let any: AnyObject = a // affected
  print(any, a.value, c)
  print([a].contains { $0 === b }) // affected
  let t = make()
  t.value += 1 // affected
  make().value = 2 // affected
}
