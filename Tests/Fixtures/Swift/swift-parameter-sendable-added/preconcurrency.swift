// With @preconcurrency nobody notices that a closure is @Sendable.
// expect: nothing
//--- old
public func f(_ c: @escaping () -> Void) {}
//--- new
@preconcurrency public func f(_ c: @escaping @Sendable () -> Void) {}
//--- client
func g() { var x = 0; f { x += 1 }; _ = x }
