// An enum with another raw type: making one relies on it; whether its raw value is read is not in the index.
//--- old
public enum Level: Int { case low = 1, high }
//--- new
public enum Level: String { case low, high }
//--- client
import Library
func name(_ level: Level) -> String { // may
  switch level {
  case .low: "low"
  case .high: "high"
  }
}
func number(_ level: Level) -> Int { // may
  return level.rawValue // missed
}
func make() -> Level? { // may
  return Level(rawValue: 1) // affected
}
func show(_ level: Level) { // may
  print(level.rawValue)
  let raw = level.rawValue
  _ = raw
}
