// Who has to inherit from a class is an object still.
// expect: swift-inherited-protocol-added source=breaking binary=none Routable
//--- old
open class Controller { public init() {} }
public protocol Routable: AnyObject { func route() }
//--- new
open class Controller { public init() {} }
public protocol Routable: Controller { func route() }
//--- client
final class Plain: Routable { func route() {} }
