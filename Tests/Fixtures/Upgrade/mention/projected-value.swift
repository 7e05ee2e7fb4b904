// The projected value of a wrapper goes by the property's name.
//--- old
@propertyWrapper public struct Flag {
  public var wrappedValue: Bool
  public init(wrappedValue: Bool = false) { self.wrappedValue = wrappedValue }
  public var projectedValue: Flag { self }
}
//--- new
@propertyWrapper public struct Flag {
  public var wrappedValue: Bool
  public init(wrappedValue: Bool = false) { self.wrappedValue = wrappedValue }
}
//--- client
import Library
struct Tool {
  @Flag var verbose
  @Flag var quiet = true
  func run() {
    if verbose { print($verbose.wrappedValue) } // affected
    if quiet { print("q") }
  }
  func dollar(_ all: [Int]) -> [Int] { all.map { $0 + 1 } }
}
