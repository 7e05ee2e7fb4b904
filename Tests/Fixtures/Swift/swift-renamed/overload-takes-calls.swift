// An overload got a default and takes the calls of what has another name now; without one they stop.
// expect: swift-parameter-default-added source=none binary=none Library.render(_:template:reload:)
// expect: swift-function-removed source=none binary=none Library.render(_:template:)
// expect: swift-function-added source=none binary=none Library.renderOnce(_:template:)
//--- old
public struct Library {
  public init() {}
  public func render(_ object: Any, template: String) -> String? { nil }
  public func render(_ object: Any, template: String, reload: Bool) -> String? { nil }
}
//--- new
public struct Library {
  public init() {}
  public func renderOnce(_ object: Any, template: String) -> String? { nil }
  public func render(_ object: Any, template: String, reload: Bool = false) -> String? { nil }
}
//--- client
let text = Library().render(1, template: "a") ?? Library().render(1, template: "a", reload: true)
print(text ?? "")
