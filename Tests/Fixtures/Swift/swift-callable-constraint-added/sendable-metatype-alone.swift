// Where no conformance is asked for that may be isolated, only generic code of Swift 6 clients lacks it.
// expect: swift-callable-constraint-added source=breaking@6 binary=none run(_:)
//--- old
public func run<S>(_ type: S.Type) {}
//--- new
public func run<S: SendableMetatype>(_ type: S.Type) {}
//--- client
func use<S>(_ type: S.Type) { run(type) }
func use() { run(Int.self) }
