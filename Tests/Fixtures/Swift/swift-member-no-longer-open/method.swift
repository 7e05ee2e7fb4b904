// A method that cannot be overridden any more.
// expect: swift-member-no-longer-open source=breaking binary=none View.draw()
//--- old
open class View { public init() {}
 open func draw() {} }
//--- new
open class View { public init() {}
 public func draw() {} }
//--- client
class Mine: View { override func draw() {} }
