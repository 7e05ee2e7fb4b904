// A clock that became generic says with its argument what the other parameters are.
// expect: swift-parameter-type-widened source=none binary=none Timer.init(interval:clock:)
// expect: swift-parameter-type-widened source=none binary=none Timer.init(interval:clock:)
// expect: swift-parameter-type-widened source=none binary=none Timer.sleep(until:clock:)
// expect: swift-parameter-type-widened source=none binary=none Timer.sleep(until:clock:)
//--- old
public final class Timer {
  public init(interval: Duration, clock: ContinuousClock = ContinuousClock()) {}
  public func sleep(until instant: SuspendingClock.Instant, clock: SuspendingClock) {}
}
//--- new
public final class Timer {
  public init<C: Clock>(interval: C.Duration, clock: C = ContinuousClock()) {}
  public func sleep<C: Clock>(until instant: C.Instant, clock: C) {}
}
//--- client
let timer = Timer(interval: .seconds(1))
_ = Timer(interval: .milliseconds(3), clock: ContinuousClock())
timer.sleep(until: SuspendingClock().now, clock: SuspendingClock())
