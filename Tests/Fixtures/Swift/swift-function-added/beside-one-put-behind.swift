// The old overload is put behind everything else that fits, so that its calls mean the new one, which gives another type,
// throws, or is isolated.
// expect: swift-function-added source=breaking binary=none Session.user()
// expect: swift-function-added source=breaking binary=none Session.count(_:)
// expect: swift-function-added source=breaking binary=none Session.show(_:animated:)
//--- old
public struct User { public var name: String }
public struct Session {
  public init() {}
  public func user() -> User? { nil }
  public func count(_ number: Int) -> Int { number }
  public func show(_ text: String) {}
}
//--- new
public struct User { public var name: String }
public struct Session {
  public init() {}
  public func user() -> User { User(name: "") }
  @_disfavoredOverload public func user() -> User? { nil }
  public func count<N: BinaryInteger>(_ number: N) throws -> Int { 0 }
  @_disfavoredOverload public func count(_ number: Int) -> Int { number }
  @MainActor public func show(_ text: String, animated: Bool = true) {}
  @_disfavoredOverload public func show(_ text: String) {}
}
//--- client
func use(_ session: Session, number: Int) {
  let user = session.user()
  print(user?.name ?? "nobody")
  print(session.count(number))
  session.show("a")
}
