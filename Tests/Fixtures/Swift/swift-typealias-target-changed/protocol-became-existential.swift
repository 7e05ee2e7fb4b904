// Nothing can conform to `any P`.
// expect: swift-typealias-target-changed source=breaking binary=none Callback
//--- old
public protocol Handler { func handle() }
public typealias Callback = Handler
//--- new
public protocol Handler { func handle() }
public typealias Callback = any Handler
//--- client
struct Mine: Callback { func handle() {} }
