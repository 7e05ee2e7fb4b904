// What may not be called from asynchronous code any more is called from other code.
//--- old
public func lock() {}
//--- new
@available(*, noasync) public func lock() {}
//--- client
import Library
func one() { lock() }
func two() async { lock() } // may refused
