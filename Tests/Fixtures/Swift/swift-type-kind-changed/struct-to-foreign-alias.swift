// A type that became another module's: what that one has in place of its members, nothing here tells.
// expect: swift-type-kind-changed source=breaking binary=none Failure.Cause
//--- old
public struct Failure: Error {
  public struct Cause: RawRepresentable, Hashable, Sendable {
    public typealias RawValue = Int32
    public let rawValue: Int32
    public init(rawValue: Int32) { self.rawValue = rawValue }
    public var isFatal: Bool { rawValue < 0 }
  }
  public var cause: Cause
}
//--- new
import Foundation
public struct Failure: Error {
  public typealias Cause = POSIXErrorCode
  public var cause: Cause
}
//--- client
func use(_ failure: Failure) {
  let raw: Failure.Cause.RawValue = failure.cause.rawValue
  print(raw, failure.cause.isFatal)
}
