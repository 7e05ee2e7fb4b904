// What held under the old conditions holds under the new ones.
// expect: swift-conformance-widened source=none binary=none Array
// expect: swift-conformance-widened source=none binary=none Optional
//--- old
public protocol Text {}
extension Int: Text {}
extension Array: Text where Element: Text & Hashable {}
extension Optional: Text where Wrapped == Int {}
//--- new
public protocol Text {}
extension Int: Text {}
extension Array: Text where Element: Text {}
extension Optional: Text where Wrapped: Text & Hashable {}
//--- client
func text<T: Text>(_ value: T) {}
func use(_ numbers: [Int]) { text(numbers); text(numbers.first) }
