// Sendable still.
// expect: nothing
//--- old
public func f(_ b: @escaping @Sendable () -> Void) {}
//--- new
public func f(_ c: @Sendable @escaping () -> Void) {}
//--- client
func use() { f {} }
