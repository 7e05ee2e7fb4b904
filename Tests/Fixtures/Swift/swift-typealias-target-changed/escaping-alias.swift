// A closure's parameter that is named by an alias now is what it was.
// expect: swift-typealias-added source=none binary=none Next
// expect: swift-typealias-target-changed source=breaking binary=none Last
//--- old
public typealias Middleware = (Int, @escaping (Int) -> String) -> String
public typealias Last = (Int, @escaping (Int) -> String) -> String
public func use(_ middleware: @escaping Middleware) {}
public func wrap(_ body: (@escaping (Int) -> String) -> Void) {}
//--- new
public typealias Next = (Int) -> String
public typealias Middleware = (Int, @escaping Next) -> String
public typealias Last = (Int, @escaping Next) -> Int
public func use(_ middleware: @escaping Middleware) {}
public func wrap(_ body: (@escaping Next) -> Void) {}
//--- client
func log(_ number: Int, _ next: @escaping (Int) -> String) -> String { next(number) }
use(log)
use { number, next in next(number + 1) }
wrap { next in print(next(1)) }
let last: Last = { _, _ in "" }
