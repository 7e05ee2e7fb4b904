// Where `any P` was, the protocol itself may stand: values are written the same way.
// expect: nothing
//--- old
public protocol Handler { func handle() }
public typealias AnyHandler = any Handler
//--- new
public protocol Handler { func handle() }
public typealias AnyHandler = Handler
//--- client
struct Mine: Handler { func handle() {} }
let handlers: [AnyHandler] = [Mine()]
func use(_ handler: AnyHandler?) { handler?.handle() }
