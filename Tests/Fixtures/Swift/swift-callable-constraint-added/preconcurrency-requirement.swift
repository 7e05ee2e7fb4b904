// A call prefers the requirement, which is marked, to the extension's member.
// expect: swift-defaulted-requirement-added source=none binary=none Channel.write(_:)
//--- old
public protocol Channel {}
extension Channel { public func write<Value>(_ value: Value) {} }
//--- new
public protocol Channel {
  @preconcurrency func write<Value: Sendable>(_ value: Value)
}
extension Channel { public func write<Value: Sendable>(_ value: Value) {} }
//--- client
final class Job { var count = 0 }
func use(_ channel: some Channel) { channel.write(Job()) }
