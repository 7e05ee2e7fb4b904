// With @preconcurrency synchronous readers of a property get a warning, whatever it belongs to.
// expect: swift-global-actor-added source=risky@6 binary=none Document.size
//--- old
public struct Document { public init() {}; public var size: Int { 0 } }
//--- new
public struct Document { public init() {}; @preconcurrency @MainActor public var size: Int { 0 } }
//--- client
func use(_ document: Document) -> Int { document.size }
