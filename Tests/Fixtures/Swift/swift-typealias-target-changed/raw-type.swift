// The functions that the compiler derives for the raw type have other symbols.
// expect: swift-typealias-target-changed source=breaking binary=breaking Raw
// expect: swift-typealias-added source=none binary=none Other
// options: library-evolution
//--- old
public typealias Raw = Int
public typealias Same = Int
public enum Code: Raw { case ok = 200, missing = 404 }
public enum Kind: Same { case one = 1 }
//--- new
public typealias Raw = UInt16
public typealias Other = Int
public typealias Same = Other
public enum Code: Raw { case ok = 200, missing = 404 }
public enum Kind: Same { case one = 1 }
//--- client
let raw: Int = Code.ok.rawValue
if Code(rawValue: 404) != .missing || Kind(rawValue: 1) != .one { fatalError() }
