// @preconcurrency does not soften what passes between the actors: a value that is not Sendable.
// expect: swift-global-actor-added source=breaking@6 binary=none Document.save()
//--- old
public struct Document { public init() {}; public func save() {} }
//--- new
public struct Document { public init() {}; @preconcurrency @MainActor public func save() {} }
//--- client
func use(_ document: Document) { document.save() }
