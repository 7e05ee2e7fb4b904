// Where the caller is, and whether the value is a variable, is not in the index.
//--- old
public func draw() {}
public struct Node { public init() {}; public func visit() {} }
//--- new
@MainActor public func draw() {}
public struct Node { public init() {}; public mutating func visit() {} }
//--- client
import Library
func one() { draw() } // may refused
@MainActor func two() { draw() } // may
func three(_ node: Node) { node.visit() } // may refused
func four(_ node: inout Node) { node.visit() } // may
