// Nobody knows all values of what is no enum any more; a raw value is there as before.
// modes: 5
//--- old
public enum Level: Int, CaseIterable { case low, high }
public struct Status: Equatable, Sendable { public let rawValue: Int32; public init(rawValue: Int32) { self.rawValue = rawValue }; public static let done = Status(rawValue: 0) }
//--- new
public struct Level: RawRepresentable, Equatable, Sendable {
  public let rawValue: Int
  public init(rawValue: Int) { self.rawValue = rawValue }
  public static let low = Level(rawValue: 0), high = Level(rawValue: 1)
}
public enum Status: Int32 { case done = 0 }
//--- client
import Library
func name(_ level: Level) -> String { // may
  switch level { // affected
  case .low: "l"
  case .high: "h"
  }
}
func isHigh(_ level: Level) -> Bool { // may
  switch level {
  case .high: true
  default: false
  }
}
func number() -> Int32 { Status.done.rawValue }
