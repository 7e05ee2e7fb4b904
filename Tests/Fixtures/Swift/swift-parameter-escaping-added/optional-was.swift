// An optional closure escapes anyhow.
// expect: swift-parameter-default-added source=none binary=none f(_:)
//--- old
public func f(_ b: (() -> Void)?) {}
//--- new
public func f(_ b: (() -> Void)? = nil) {}
//--- client
func use() { f {} }
