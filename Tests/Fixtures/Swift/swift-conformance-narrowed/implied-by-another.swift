// Symbol graphs list what another conditional conformance implies beside the wider one that is written: it is
// none of its own when something else of the type changes.
// expect: swift-conformance-added source=risky binary=none Box
//--- old
public struct Box<Held> { public init(_ held: Held) {} }
public protocol Plain {}
public protocol Special: Plain {}
extension Box: Plain where Held: Equatable {}
extension Box: Special where Held: Hashable {}
//--- new
public struct Box<Held> { public init(_ held: Held) {} }
public protocol Plain {}
public protocol Special: Plain {}
extension Box: Plain where Held: Equatable {}
extension Box: Special where Held: Hashable {}
extension Box: CustomStringConvertible { public var description: String { "" } }
//--- client
struct Mine: Equatable {}
func use() -> any Plain { Box(Mine()) }
