// What types of another module of the release conform to is known.
// expect: swift-parameter-type-widened source=none binary=none draw(_:)
// expect: swift-parameter-type-changed source=breaking binary=none fill(_:)
//--- old Base
public protocol Shape {}
public struct Circle: Shape { public init() {} }
public struct Blob { public init() {} }
//--- new Base
public protocol Shape {}
public struct Circle: Shape { public init() {} }
public struct Blob { public init() {} }
//--- old
import Base
public func draw(_ shape: Circle) {}
public func fill(_ blob: Blob) {}
//--- new
import Base
public func draw<Kind: Shape>(_ shape: Kind) {}
public func fill<Kind: Shape>(_ blob: Kind) {}
//--- client
import Base
draw(Circle())
fill(Blob())
