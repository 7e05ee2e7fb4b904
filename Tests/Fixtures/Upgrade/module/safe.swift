// A module that is gone is not imported.
//--- old
public func f() {}
//--- old Other
public func g() {}
//--- new
public func f() {}
//--- client
import Library
func use() { f() }
