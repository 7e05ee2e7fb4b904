// Conformances of the standard library's types ask for more: the protocol itself, another one, one type.
// expect: swift-conformance-narrowed source=breaking binary=none Array
// expect: swift-conformance-narrowed source=breaking binary=none Optional
// expect: swift-conformance-narrowed source=breaking binary=none Set
//--- old
public protocol Text {}
extension Array: Text {}
extension Optional: Text where Wrapped: Text {}
extension Set: Text where Element == Int {}
//--- new
public protocol Text {}
extension Array: Text where Element: Text {}
extension Optional: Text where Wrapped: Text & Hashable {}
extension Set: Text where Element: Text {}
//--- client
struct Mine: Text {}
func text<T: Text>(_ value: T) {}
func use(_ mine: Mine, _ numbers: Set<Int>) { text([1]); text(Optional(mine)); text(numbers) }
