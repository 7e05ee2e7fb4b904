// @preconcurrency does not soften what comes out of an isolated initialiser and is not Sendable.
// expect: swift-global-actor-added source=breaking@6 binary=none Document.init()
//--- old
public struct Document { public init() {} }
//--- new
public struct Document { @preconcurrency @MainActor public init() {} }
//--- client
func use() -> Document { Document() }
