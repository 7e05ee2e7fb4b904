// Names of modules that have nothing to do with each other, nested ones, other overloads, and the same type again.
// expect: swift-type-added source=none binary=none Config
// expect: swift-type-added source=none binary=none Data
// expect: swift-function-added source=none binary=none setUp(_:)
// expect: swift-type-added source=none binary=none Moved
// expect: swift-type-removed source=breaking binary=none Moved
//--- old Apart
public struct Config { public init() {} }
//--- new Apart
public struct Config { public init() {} }
//--- old Base
public struct Option { public init() {} }
public enum Level { case low }
public struct Moved { public init() {} }
public func setUp(_ name: String) {}
//--- new Base
public struct Option { public init() {} }
public enum Level { case low }
public func setUp(_ name: String) {}
//--- old
import Base
public func run(_ option: Option, _ level: Level, _ moved: Moved? = nil) {}
//--- new
import Base
public struct Config {
  public enum Option {}
  public init() {}
}
public struct Data {}
public struct Moved { public init() {} }
public typealias Level = Base.Level
public func run(_ option: Option, _ level: Level, _ moved: Moved? = nil) {}
public func setUp(_ count: Int) {}
//--- client
import Base
run(Option(), .low)
let level: Level = .low
setUp("a")
let moved = Base.Moved()
