// What the protocol asks of all conforming types, its extensions may say again.
// expect: nothing
//--- old
public protocol Owner: AnyObject { var count: Int { get } }
extension Owner { public func twice() -> Int { count * 2 } }
//--- new
public protocol Owner: AnyObject { var count: Int { get } }
extension Owner where Self: AnyObject { public func twice() -> Int { count * 2 } }
//--- client
final class Mine: Owner { let count = 1 }
func use<O: Owner>(_ owner: O, _ any: any Owner) -> Int { owner.twice() + any.twice() + Mine().twice() }
