// Uses of the old macro fit the new one as well; with more arguments left out they do not.
// expect: swift-macro-added source=breaking binary=none row(_:column:)
// expect: swift-macro-added source=none binary=none place(_:file:)
//--- old
@freestanding(expression) public macro row(_ text: String, indent: Int = 0) -> Int = #line
@freestanding(expression) public macro place(_ text: String) -> Int = #line
//--- new
@freestanding(expression) public macro row(_ text: String, indent: Int = 0) -> Int = #line
@freestanding(expression) public macro row(_ text: String, column: Int = 0) -> Int = #line
@freestanding(expression) public macro place(_ text: String) -> Int = #line
@freestanding(expression) public macro place(_ text: String, file: Int = 0) -> Int = #line
//--- client
func use() -> Int { #row("a") + #place("b") }
