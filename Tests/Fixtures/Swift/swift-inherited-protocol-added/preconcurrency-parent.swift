// Where every protocol that brings Sendable is marked @preconcurrency, conforming types get a warning at most.
// expect: swift-inherited-protocol-added source=risky@6 binary=none Gauge
// expect: swift-inherited-protocol-added source=risky@6 binary=none Timer
// expect: swift-protocol-added source=none binary=none Marker
//--- old
public protocol Gauge: AnyObject { func record(_ value: Int) }
public protocol Timer: AnyObject { func stop() }
//--- new
@preconcurrency public protocol _Shared: Sendable {}
public protocol Marker: _Shared {}
public protocol Gauge: AnyObject, _Shared { func record(_ value: Int) }
public protocol Timer: AnyObject, Marker { func stop() }
//--- client
final class Last: Gauge {
  var value = 0
  func record(_ value: Int) { self.value = value }
}
final class Stopwatch: Timer {
  var isRunning = true
  func stop() { isRunning = false }
}
