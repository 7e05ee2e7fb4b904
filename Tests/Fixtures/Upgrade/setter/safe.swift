// The property is read.
//--- old
public struct S { public init() {}; public var a = 1 }
//--- new
public struct S { public init() {}; public private(set) var a = 1 }
//--- client
import Library
func use(_ s: S) -> Int { s.a }
