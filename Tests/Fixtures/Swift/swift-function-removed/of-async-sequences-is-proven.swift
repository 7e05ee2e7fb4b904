// What an extension gave to the concurrency library's protocol and type is called on them.
// options: proven
// expect: swift-function-removed source=breaking binary=none AsyncSequence.drain()
// expect: swift-function-removed source=breaking binary=none AsyncSequence.throttle(_:)
// expect: swift-function-removed source=breaking binary=none Task.await(_:)
//--- old
extension AsyncSequence {
  public func drain() async throws {}
  public func throttle(_ first: Element) -> Self { self }
}
extension Task { public func await(_ other: Success) -> Int { 1 } }
//--- new
//--- client
func use(_ stream: AsyncStream<Int>, _ task: Task<Int, Never>) async throws {
  try await stream.drain()
  _ = stream.throttle(1)
  _ = task.await(1)
}
