// An error has to be Sendable, and nothing else.
// expect: swift-inherited-protocol-added source=breaking@6 binary=none Failure
// expect: swift-inherited-protocol-added source=none binary=none Fault
//--- old
public protocol Failure {}
public protocol Fault: Sendable {}
//--- new
public protocol Failure: Error {}
public protocol Fault: Sendable, Error {}
//--- client
class Mine: Failure { var code = 1 }
struct Own: Fault {}
