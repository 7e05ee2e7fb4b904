// What became an optional goes where an optional is asked for.
//--- old
public struct Place { public init() {}; public init(path: String) {}; public init?(code: Int) { nil } }
public struct User { public init() {}; public var mail: String { "" } }
public func nearest() -> Place { Place() }
open class Base { public init(name: String) {}; public init() {} }
//--- new
public struct Place { public init() {}; public init?(path: String) { nil }; public init(code: Int) {} }
public struct User { public init() {}; public var mail: String? { nil } }
public func nearest() -> Place? { nil }
open class Base { public init?(name: String) { nil }; public init() {} }
//--- client
import Library
func mail(_ user: User) -> String? { user.mail }
func near(_ isWanted: Bool) -> Place? {
  if !isWanted { return nil }
  return nearest()
}
var made: Place? { Place(path: "a") }
func list() -> [Place] { ["a"].compactMap { Place(path: $0) } } // may
func must() -> Place { Place(path: "a") } // affected
func later(_ user: User) {
  let mail: String? = user.mail
  let other: String = user.mail // affected
  print(mail ?? other)
}
func coded() -> Place? { Place(code: 1) }
func bound() {
  if let place = Place(code: 1) { print(place) } // affected
  let place = Place(path: "b")
  print(place)
}
class Mine: Base {
  override init() { super.init(name: "a") } // affected
}
