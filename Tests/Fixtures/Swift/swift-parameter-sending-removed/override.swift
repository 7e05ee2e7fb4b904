// An override may still be sending, and callers go on.
// expect: swift-parameter-sending-removed source=none binary=none Runner.run(_:)
//--- old
public class Job { public init() {} }
open class Runner { public init() {}; open func run(_ job: sending Job) {} }
//--- new
public class Job { public init() {} }
open class Runner { public init() {}; open func run(_ job: Job) {} }
//--- client
final class Idle: Runner { override func run(_ job: sending Job) {} }
func use() { Idle().run(Job()) }
