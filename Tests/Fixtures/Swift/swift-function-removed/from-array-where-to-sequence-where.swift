// From Array where to Sequence where.
// expect: swift-function-added source=none binary=none Sequence.tally()
//--- old
extension Array where Element: Equatable { public func tally() -> Int { count } }
//--- new
extension Sequence where Element: Equatable { public func tally() -> Int { 1 } }
//--- client
func use(_ a: [Int]) -> Int { a.tally() }
