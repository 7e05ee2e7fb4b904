// Clients import the other module too, whose types the API mentions, and cannot say which of two types they mean.
// expect: swift-type-added source=breaking binary=none Config
// expect: swift-protocol-added source=breaking binary=none Date
// expect: swift-function-added source=breaking binary=none setUp(_:)
// expect: swift-property-added source=breaking binary=none version
//--- old Base
public struct Config { public init() {} }
public func setUp(_ name: String) {}
public let version = 1
//--- new Base
public struct Config { public init() {} }
public func setUp(_ name: String) {}
public let version = 1
//--- old
import Base
import Foundation
public func run(_ config: Base.Config, at date: Foundation.Date) {}
//--- new
import Base
import Foundation
public struct Config { public init() {} }
public protocol Date {}
public func run(_ config: Base.Config, at date: Foundation.Date) {}
public func setUp(_ name: String) {}
public let version = 2
//--- client
import Base
import Foundation
func again(_ config: Config, _ date: Date) { run(config, at: date) }
setUp("a")
print(version)
