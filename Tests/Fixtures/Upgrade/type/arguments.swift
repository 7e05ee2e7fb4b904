// Arguments of the old type, and literals that the new type takes.
//--- old
public struct Version { public init(major: UInt16, minor: UInt16) {} }
public func show(_ text: String) {}
public func port(_ number: UInt16?) {}
//--- new
public struct Version { public init(major: Int, minor: Int) {} }
public func show(_ number: Int) {}
public func port(_ number: Int?) {}
//--- client
import Library
func use(_ number: UInt16) {
  _ = Version(major: 1, minor: 2)
  _ = Version(
    major: 1,
    minor: number // affected
  )
  show("a") // affected
  port(80)
  port(nil)
  port(number) // affected
}
