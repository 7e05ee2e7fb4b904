// One of the protocols that bring Sendable is not marked @preconcurrency: that one is meant.
// expect: swift-inherited-protocol-added source=breaking@6 binary=none Gauge
// expect: swift-inherited-protocol-added source=breaking@6 binary=none Gauge
// modes: 6
//--- old
@preconcurrency public protocol Marker: Sendable {}
public protocol Strict: Sendable {}
public protocol Gauge: AnyObject { func record(_ value: Int) }
//--- new
@preconcurrency public protocol Marker: Sendable {}
public protocol Strict: Sendable {}
public protocol Gauge: AnyObject, Strict, Marker { func record(_ value: Int) }
//--- client
final class Last: Gauge {
  var value = 0
  func record(_ value: Int) { self.value = value }
}
