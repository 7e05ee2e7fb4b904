// Two events are compared by the conformance now, where their values are; not where it asks for more.
// expect: swift-conformance-added source=risky binary=none Event
// expect: swift-conformance-added source=risky binary=none Level
// expect: swift-operator-function-removed source=breaking binary=none ==(_:_:)
//--- old
public enum Event<Value> { case value(Value), completed }
public func == <V: Equatable>(left: Event<V>, right: Event<V>) -> Bool { true }
public func != <V: Equatable>(left: Event<V>, right: Event<V>) -> Bool { false }
public enum Level<Value> { case value(Value), completed }
public func == <V: Equatable>(left: Level<V>, right: Level<V>) -> Bool { true }
//--- new
public enum Event<Value> { case value(Value), completed }
extension Event: Equatable where Value: Equatable {}
public enum Level<Value> { case value(Value), completed }
extension Level: Equatable where Value: Comparable {
  public static func == (left: Level, right: Level) -> Bool { true }
}
//--- client
struct Plain: Equatable {}
func same<V: Equatable>(_ left: Event<V>, _ right: Event<V>) -> Bool { left == right }
func use(_ event: Event<Plain>, _ level: Level<Plain>) -> Bool {
  event == .completed || event != .value(Plain()) || level == .completed
}
