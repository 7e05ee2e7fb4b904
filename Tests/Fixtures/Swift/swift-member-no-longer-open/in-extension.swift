// What an extension declares cannot be overridden, whatever it says.
// expect: nothing
//--- old
open class Store { public init() {} }
extension Store { open func go() {} }
//--- new
open class Store { public init() {} }
extension Store { public func go() {} }
//--- client
class Mine: Store { func stop() { go() } }
