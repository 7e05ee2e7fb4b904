// Member moved from Array extension to Sequence.
// expect: swift-function-added source=none binary=none Sequence.tally()
//--- old
extension Array { public func tally() -> Int { count } }
//--- new
extension Sequence { public func tally() -> Int { 1 } }
//--- client
func use(_ a: [Int]) -> Int { a.tally() + ["a"].tally() }
