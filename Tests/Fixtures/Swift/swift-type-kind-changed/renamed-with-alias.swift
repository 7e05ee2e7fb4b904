// The old name stays for a type of another kind.
// expect: swift-renamed source=none binary=none Moved
// expect: swift-type-kind-changed source=breaking binary=none Moved
//--- old
public class Moved { public init() {} }
//--- new
public struct MovedReally { public init() {} }
public typealias Moved = MovedReally
//--- client
func object(_ moved: Moved) -> AnyObject { moved }
