// What is gone or renamed is named in types, calls and patterns.
//--- old
public struct Gone { public init() {} }
public struct Kept { public init() {}; public var size: Int { 1 } }
public func old() {}
public enum E: Sendable { case a, b }
//--- new
public struct Kept { public init() {} }
public func new() {}
public enum E: Sendable { case a }
//--- client
import Library
func use(_ gone: Gone) {} // affected
func use(_ kept: Kept) -> Int {
  old() // affected
  return kept.size // affected
}
func use(_ e: E) -> Int {
  switch e {
  case .a: 1
  case .b: 2 // affected
  }
}
