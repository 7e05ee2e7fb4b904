// Without library evolution it says nothing.
// expect: nothing
//--- old
public enum Size: Sendable { case small }
//--- new
@frozen public enum Size: Sendable { case small }
//--- client
func use() -> Size { .small }
