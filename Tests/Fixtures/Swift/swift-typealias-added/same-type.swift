// A new name for a type that clients have already.
// expect: swift-typealias-added source=none binary=none Count
//--- old
public func count() -> Int { 0 }
//--- new
public typealias Count = Int
public func count() -> Count { 0 }
//--- client
let number: Int = count()
