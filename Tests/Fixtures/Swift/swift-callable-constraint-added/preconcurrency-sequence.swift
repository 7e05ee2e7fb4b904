// @preconcurrency lets a value through that is not Sendable, but no array of them.
// expect: swift-callable-constraint-added source=breaking@6 binary=none all(_:)
//--- old
public func all<S: Sequence>(_ values: S) {}
public func one<T>(_ value: T) {}
//--- new
@preconcurrency public func all<S: Sequence>(_ values: S) where S: Sendable {}
@preconcurrency public func one<T: Sendable>(_ value: T) {}
//--- client
class Mark {}
func use(_ mark: Mark) {
  one(mark)
  all([mark])
}
