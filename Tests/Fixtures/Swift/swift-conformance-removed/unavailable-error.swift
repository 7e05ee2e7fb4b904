// An error is thrown as an existential, which Swift 5 mode only warns of.
// expect: swift-conformance-removed source=breaking@6 binary=none Failure
//--- old
public struct Failure: Error { public init() {} }
//--- new
public struct Failure { public init() {} }
@available(*, unavailable) extension Failure: Error {}
//--- client
func fail() throws { throw Failure() }
