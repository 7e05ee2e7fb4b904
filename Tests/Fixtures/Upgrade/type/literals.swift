// Literals are values of the new type where that takes them.
// modes: 5
//--- old
public enum Style { case plain, bold }
public func show(_ rows: [Any]) {}
public func start(_ arguments: [String]?) {}
public func tag(_ names: [String]) {}
public func draw(_ style: Style) {}
public func fill(_ color: Int) {}
public enum Shape { case square, round(String) }
public struct Day { public init() {}; public var weekday: Int { 1 }; public var hour: Double { 1 }; public var count: Int { 1 } }
public struct Form { public init() {}; public var title: String? { get { nil } set {} }; public var mode: Int { get { 0 } set {} }; public var name: String { "" } }
//--- new
public enum Style { case plain, bold }
public enum Weight { case bold, heavy }
public struct Cell: ExpressibleByStringLiteral { public init(stringLiteral: String) {} }
public struct Label: ExpressibleByStringLiteral { public init(stringLiteral: String) {} }
public func show(_ rows: [Cell]) {}
public func start(_ arguments: [String]) {}
public func tag(_ names: Set<String>) {}
public func draw(_ style: Weight) {}
public func fill(_ color: Double) {}
public enum Shape { case square, round(String, size: Int = 1) }
public enum Weekday: Int { case monday }
public struct Day { public init() {}; public var weekday: Weekday { .monday }; public var hour: Int { 1 }; public var count: Int? { 1 } }
public struct Form { public init() {}; public var title: Label? { get { nil } set {} }; public var mode: String { get { "" } set {} }; public var name: Substring { "" } }
//--- client
import Library
func rows(_ all: [Any]) {
  show([])
  show(["a", "b"])
  show(["a", 1]) // affected
  show(all) // affected
}
func begin(_ all: [String]?) {
  start(["a"])
  start([])
  start(nil) // affected
  start(all) // affected
}
func tags(_ all: [String]) {
  tag(["a", "b"])
  tag(all) // affected
}
func styles() {
  draw(.bold)
  draw(.plain) // affected
  fill(3)
}
func shape() -> Shape { .round("a") }
func days(_ day: Day) -> Bool {
  if day.weekday == 1 { return true } // affected
  if day.hour < 3 { return true } // may
  if day.hour < 1.5 { return true } // affected
  if day.count == 3 { return true }
  return day.count + 1 > 2 // affected
}
func forms(_ form: inout Form) -> Bool {
  form.title = "a"
  form.title = nil
  form.mode = 3 // affected
  let text = form.title ?? "none" // may
  _ = text
  if form.name == "a" || form.mode == 3 { return true } // affected
  return form.name == "b" && form.title == nil
}
