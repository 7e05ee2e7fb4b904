// Who was left stays: nothing passes between actors any more.
// expect: nothing
//--- old
public final class State { public init() {} }
@concurrent public func save(_ state: State) async {}
//--- new
public final class State { public init() {} }
nonisolated(nonsending) public func save(_ state: State) async {}
//--- client
func use() async { await save(State()) }
