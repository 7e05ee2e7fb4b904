// An existential does not conform to its own protocol.
// expect: swift-callable-constraint-added source=breaking binary=none Sequence.joined()
// expect: swift-callable-constraint-removed source=none binary=none Sequence.joined()
//--- old
public protocol Text {}
extension Sequence where Element == any Text { public func joined() -> String { "" } }
//--- new
public protocol Text {}
extension Sequence where Element: Text { public func joined() -> String { "" } }
//--- client
func use(_ texts: [any Text]) -> String { texts.joined() }
