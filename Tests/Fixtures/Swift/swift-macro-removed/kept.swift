// A macro's parameter may have another internal name.
// expect: nothing
//--- old
@freestanding(expression) public macro m(_ a: Int) -> Int = #externalMacro(module: "M", type: "T")
//--- new
@freestanding(expression) public macro m(_ b: Int) -> Int = #externalMacro(module: "M", type: "T")
//--- client
func use() {}
