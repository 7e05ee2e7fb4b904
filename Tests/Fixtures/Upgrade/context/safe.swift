// What changed is not used.
//--- old
public func draw() {}
public func other() {}
//--- new
@MainActor public func draw() {}
public func other() {}
//--- client
import Library
func one() { other() }
