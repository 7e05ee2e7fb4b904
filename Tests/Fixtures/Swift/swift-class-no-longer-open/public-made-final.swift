// Clients could not subclass a public class anyway.
// expect: nothing
//--- old
public class View { public init() {} }
//--- new
public final class View { public init() {} }
//--- client
func use() -> View { View() }
