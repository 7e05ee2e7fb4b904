// What the receiver's type throws, nothing in the call decides: where it may throw, callers need try.
// expect: swift-throws-added source=breaking binary=none Outcome.get()
// expect: swift-throws-added source=breaking binary=none Outcome.first()
// expect: swift-callable-constraint-removed source=none binary=none Outcome.first()
// expect: swift-callable-constraint-removed source=none binary=none Outcome.only()
//--- old
public struct Lost: Error {}
public struct Outcome<Success, Failure: Error> {
  public var success: Success
  public func get() -> Success { success }
}
extension Outcome where Failure == Lost { public func first() -> Success { success } }
extension Outcome where Failure == Never { public func only() -> Success { success } }
//--- new
public struct Lost: Error {}
public struct Outcome<Success, Failure: Error> {
  public var success: Success
  public func get() throws(Failure) -> Success { success }
}
extension Outcome {
  public func first() throws(Failure) -> Success { success }
  public func only() throws(Failure) -> Success { success }
}
//--- client
func use(_ outcome: Outcome<Int, Lost>, _ sure: Outcome<Int, Never>) {
  print(outcome.get(), outcome.first(), sure.only())
}
