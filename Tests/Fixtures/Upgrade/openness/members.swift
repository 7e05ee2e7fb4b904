// The members of a class that is closed cannot be overridden either.
//--- old
open class Base {
  public init() {}
  open func draw() {}
  public func size() -> Int { 1 }
}
//--- new
public class Base {
  public init() {}
  public func draw() {}
  public func size() -> Int { 1 }
}
//--- client
import Library
final class Mine: Base { // affected
  override func draw() {} // affected
  func other() -> Int { size() }
}
func use(_ base: Base) { base.draw() }
