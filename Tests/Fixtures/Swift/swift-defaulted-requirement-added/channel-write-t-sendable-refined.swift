// What asks its values to be Sendable fulfils a requirement that does not, and is a default of it.
// expect: swift-defaulted-requirement-added source=none binary=none Writer.write(_:)
// expect: swift-default-implementation-added source=none binary=none Writer.write(_:)
//--- old
public protocol Writer { func write<T>(_ v: T) }
public protocol Chan: Writer {}
extension Chan { public func write<T>(_ v: T) {} }
//--- new
public protocol Writer { func write<T>(_ v: T); func write<T: Sendable>(_ v: T) }
public protocol Chan: Writer {}
extension Chan { public func write<T: Sendable>(_ v: T) {} }
extension Writer { public func write<T: Sendable>(_ v: T) {} }
//--- client
class N {}
struct Mine: Chan {}
func use(_ c: any Chan, _ n: N) { c.write(n); c.write(1) }
