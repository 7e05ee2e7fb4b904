// `throws(Failure)` is `throws` for everyone who had the extension.
// expect: swift-callable-constraint-removed source=none binary=none Outcome.init(trying:)
// expect: swift-callable-constraint-removed source=none binary=none Outcome.each(_:)
// expect: swift-callable-constraint-removed source=none binary=none Outcome.get()
//--- old
public enum Outcome<Success, Failure: Error> {
  case success(Success)
  case failure(Failure)
}
extension Outcome where Failure == any Error {
  public init(trying body: () throws -> Success) { fatalError() }
  public func each(_ body: (Success) throws -> Void) {}
  public func get() throws -> Success { fatalError() }
}
//--- new
public enum Outcome<Success, Failure: Error> {
  case success(Success)
  case failure(Failure)
}
extension Outcome {
  public init(trying body: () throws(Failure) -> Success) { fatalError() }
  public func each(_ body: (Success) throws(Failure) -> Void) {}
  public func get() throws(Failure) -> Success { fatalError() }
}
//--- client
func load() throws -> Int { 1 }
func make() -> Outcome<Int, any Error> { Outcome(trying: { try load() }) }
func use() throws {
  let outcome = Outcome<Int, any Error>(trying: load)
  outcome.each { _ in _ = try load() }
  print(try outcome.get())
}
