// A requirement and its default implementation changed alike: that is said once.
// expect: swift-parameter-type-changed source=breaking binary=none Coded.name(of:)
//--- old
public protocol Coded { static func name(of code: Int) -> String }
extension Coded { public static func name(of code: Int) -> String { "" } }
//--- new
public protocol Coded { static func name(of code: Int64) -> String }
extension Coded { public static func name(of code: Int64) -> String { "" } }
//--- client
struct Mine: Coded {}
func use(_ code: Int) -> String { Mine.name(of: code) }
