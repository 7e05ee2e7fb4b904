// A module that is gone is imported.
//--- old
public func f() {}
//--- old Other
public func g() {}
//--- new
public func f() {}
//--- client
import Library
import Other // affected
func use() { f() }
