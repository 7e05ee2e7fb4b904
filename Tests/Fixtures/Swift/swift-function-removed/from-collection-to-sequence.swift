// From Collection to Sequence.
// expect: swift-function-added source=none binary=none Sequence.tally()
//--- old
extension Collection { public func tally() -> Int { 1 } }
//--- new
extension Sequence { public func tally() -> Int { 1 } }
//--- client
func use(_ a: Set<Int>) -> Int { a.tally() }
