// From Array to Sequence narrower.
// expect: swift-function-removed source=breaking binary=none Array.tally()
// expect: swift-function-added source=none binary=none Sequence.tally()
//--- old
extension Array { public func tally() -> Int { count } }
//--- new
extension Sequence where Element: Equatable { public func tally() -> Int { 1 } }
//--- client
struct N {}
func use(_ a: [N]) -> Int { a.tally() }
