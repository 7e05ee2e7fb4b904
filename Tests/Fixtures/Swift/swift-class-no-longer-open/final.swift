// An open class that is final now.
// expect: swift-class-no-longer-open source=breaking binary=none View
//--- old
open class View { public init() {} }
//--- new
public final class View { public init() {} }
//--- client
class Mine: View {}
