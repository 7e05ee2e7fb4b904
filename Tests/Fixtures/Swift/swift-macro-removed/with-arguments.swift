// A macro with arguments.
// expect: swift-macro-removed source=breaking binary=none place(_:)
//--- old
@freestanding(expression) public macro place<T>(_ value: T) -> String = #file
public struct Other {}
//--- new
public struct Other {}
//--- client
func use() -> String { #place(1) }
