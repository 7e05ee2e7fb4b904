// Conforming types have a member of two protocols now, and the compiler prefers neither.
// expect: swift-inherited-protocol-added source=breaking binary=none Item
//--- old
public protocol Labelled {}
public protocol Marked {}
extension Labelled { public func tag() -> String { "" } }
extension Marked { public func tag() -> String { "" } }
public protocol Item: Labelled {}
//--- new
public protocol Labelled {}
public protocol Marked {}
extension Labelled { public func tag() -> String { "" } }
extension Marked { public func tag() -> String { "" } }
public protocol Item: Labelled, Marked {}
//--- client
func show(_ item: some Item) -> String { item.tag() }
