// Types that conform to a marked protocol get a warning.
// expect: swift-property-type-changed source=none binary=none Operation.run
//--- old
@preconcurrency public protocol Operation { var run: () -> Void { get } }
//--- new
@preconcurrency public protocol Operation { var run: @Sendable () -> Void { get } }
//--- client
final class Job: Operation { var run: () -> Void { {} } }
func use(_ operation: some Operation) { operation.run() }
