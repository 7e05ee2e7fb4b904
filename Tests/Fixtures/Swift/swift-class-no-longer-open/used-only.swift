// A client that only uses the class is not affected, but others are.
// expect: swift-class-no-longer-open source=breaking binary=none View
//--- old
open class View { public init() {} }
//--- new
public class View { public init() {} }
//--- client
class Mine: View {}
func use() -> View { Mine() }
