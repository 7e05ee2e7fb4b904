// The superclass lacks what the subclass has.
// expect: swift-result-type-changed source=breaking binary=none make()
//--- old
open class View { public init() {} }
open class Label: View {}
public func make() -> Label { Label() }
//--- new
open class View { public init() {} }
open class Label: View {}
public func make() -> View { Label() }
//--- client
let label: Label = make()
