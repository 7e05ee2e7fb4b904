// What SwiftPM asks of every client anyway is no demand.
// expect: nothing
//--- old
public func f() {}
public struct S { public func g() {} }
//--- new
@available(macOS 10.10, iOS 8.0, watchOS 2.0, tvOS 9.0, visionOS 1.0, *) public func f() {}
@available(macOS 10.10, iOS 12.0, *) public struct S { @available(iOS 11.0, *) public func g() {} }
//--- client
func use(_ s: S) { f(); s.g() }
