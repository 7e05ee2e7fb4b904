// Conforming types have a description for the debugger, and state.
// options: proven
// expect: swift-inherited-protocol-added source=breaking@6 binary=none Kind
//--- old
public protocol Kind: CustomDebugStringConvertible { var name: String { get } }
//--- new
public protocol Kind: CustomDebugStringConvertible, Sendable { var name: String { get } }
//--- client
final class Mine: Kind {
  var name = "a"
  var debugDescription: String { name }
}
