// The mark does not soften what is sent.
// expect: swift-parameter-sending-added source=breaking@6 binary=none run(_:)
//--- old
public class Job { public init() {} }
public func run(_ job: Job) {}
//--- new
public class Job { public init() {} }
@preconcurrency public func run(_ job: sending Job) {}
//--- client
func use(job: Job) { run(job) }
