// A method that became a property whose values are called in the same way stops no call; other labels, and what throws, do.
// expect: swift-member-kind-changed source=none binary=none Logger.info(_:times:)
// expect: swift-member-kind-changed source=none binary=none Logger.level()
// expect: swift-member-kind-changed source=breaking binary=none Logger.warn(text:)
// expect: swift-member-kind-changed source=breaking binary=none Logger.fail(_:)
// expect: swift-type-added source=none binary=none Level
// expect: swift-type-added source=none binary=none Channel
// expect: swift-type-added source=none binary=none Trap
//--- old
public struct Logger {
  public init() {}
  public func info(_ text: String, times: Int = 1) {}
  public static func level() -> Int { 1 }
  public func warn(text: String) {}
  public func fail(_ text: String) {}
}
//--- new
public struct Level {
  public func callAsFunction() -> Int { 1 }
}
public struct Channel {
  public func callAsFunction(_ text: String, times: Int = 1) {}
}
public struct Trap {
  public func callAsFunction(_ text: String) throws {}
}
public struct Logger {
  public init() {}
  public var info: Channel { Channel() }
  public static var level: Level { Level() }
  public var warn: Channel { Channel() }
  public var fail: Trap { Trap() }
}
//--- client
let logger = Logger()
logger.info("a", times: 2)
logger.info("b")
print(Logger.level() + 1)
logger.warn(text: "c")
logger.fail("d")
