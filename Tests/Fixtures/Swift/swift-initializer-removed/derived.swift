// An initialiser that the compiler derives is not gone.
// expect: nothing
//--- old
public struct S: Codable { public init() {}; public func encode(to e: any Encoder) throws {}; public init(from d: any Decoder) throws {} }
//--- new
public struct S: Codable { public init() {} }
//--- client
func g(s: S, e: any Encoder) throws { try s.encode(to: e) }
