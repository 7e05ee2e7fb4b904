// What is evaluated later holds on to self, which must be written.
// expect: swift-parameter-autoclosure-changed source=risky binary=none log(_:)
// expect: swift-parameter-escaping-added source=breaking binary=none log(_:)
//--- old
public func log(_ text: String) {}
//--- new
public func log(_ text: @autoclosure @escaping () -> String) {}
//--- client
final class Session {
  let name = "a"
  func start() { log(name) }
}
