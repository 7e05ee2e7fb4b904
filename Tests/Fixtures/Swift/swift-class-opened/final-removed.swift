// A final class that is public only cannot be subclassed either.
// expect: nothing
//--- old
public final class View { public init() {} }
//--- new
public class View { public init() {} }
//--- client
func use() -> View { View() }
