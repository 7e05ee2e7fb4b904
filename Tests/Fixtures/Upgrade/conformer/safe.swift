// No type of the client conforms.
//--- old
public protocol P { func f() }
extension P { public func f() {} }
//--- new
public protocol P { func f() }
//--- client
import Library
func use(_ p: some P) { p.f() }
