// A member of another type has the name.
//--- old
public struct S { public init() {} }
public struct T { public init() {} }
//--- new
public struct S { public init() {}; public var size: Int { 1 } }
public struct T { public init() {} }
//--- client
import Library
extension T { var size: Int { 2 } }
