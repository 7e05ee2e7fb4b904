// The members of a class that is not open any more go with it.
// expect: swift-class-no-longer-open source=breaking binary=none View
//--- old
open class View { public init() {}
 open func draw() {} }
//--- new
public class View { public init() {}
 public func draw() {} }
//--- client
class Mine: View { override func draw() {} }
