// What an instant's duration is follows from the member that tells how far it is from another.
// expect: nothing
//--- old
public struct Ticks: Clock {
  public struct Instant: InstantProtocol {
    public init() {}
    public func advanced(by duration: Duration) -> Self { self }
    public func duration(to other: Self) -> Duration { .zero }
    public static func < (one: Self, other: Self) -> Bool { false }
  }
  public var now: Instant { Instant() }
  public var minimumResolution: Duration { .zero }
  public init() {}
  public func sleep(until deadline: Instant, tolerance: Instant.Duration?) async throws {}
}
//--- new
public struct Ticks: Clock {
  public struct Instant: InstantProtocol {
    public init() {}
    public func advanced(by duration: Duration) -> Self { self }
    public func duration(to other: Self) -> Duration { .zero }
    public static func < (one: Self, other: Self) -> Bool { false }
  }
  public var now: Instant { Instant() }
  public var minimumResolution: Duration { .zero }
  public init() {}
  public func sleep(until deadline: Instant, tolerance: Duration?) async throws {}
}
//--- client
func wait(_ clock: Ticks) async throws { try await clock.sleep(until: clock.now, tolerance: .seconds(1)) }
