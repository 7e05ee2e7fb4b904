// What an extension declares cannot be overridden, whatever it says.
// expect: swift-member-no-longer-open source=breaking binary=none Store.go()
//--- old
open class Store {
  public init() {}
  open func go() {}
}
//--- new
open class Store { public init() {} }
extension Store { open func go() {} }
//--- client
class Mine: Store { override func go() {} }
