// From Int to BinaryInteger.
// expect: swift-property-added source=none binary=none BinaryInteger.twice
//--- old
extension Int { public var twice: Int { self * 2 } }
//--- new
extension BinaryInteger { public var twice: Self { self * 2 } }
//--- client
func use(_ a: Int) -> Int { a.twice }
