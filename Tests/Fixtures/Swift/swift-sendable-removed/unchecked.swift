// Whether the compiler checks it is nothing to clients.
// expect: nothing
//--- old
public final class Token: Sendable { public init() {} }
//--- new
public final class Token: @unchecked Sendable { public init() {} }
//--- client
func run(_ body: @escaping @Sendable () -> Void) {}
func use(_ t: Token) { run { _ = t } }
