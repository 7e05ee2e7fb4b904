// An optional closure became @Sendable.
// expect: swift-parameter-sendable-added source=breaking@6 binary=none f(_:)
//--- old
public func f(_ c: (() -> Void)?) {}
//--- new
public func f(_ c: (@Sendable () -> Void)?) {}
//--- client
func g() { var x = 0; f { x += 1 }; _ = x }
