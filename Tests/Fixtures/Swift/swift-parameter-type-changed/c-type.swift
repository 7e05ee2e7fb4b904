// A type of C's is the integer that it stands for.
// expect: nothing
//--- old
import Foundation
public func make(_ mode: UInt32, owner: uid_t) -> Int32 { 0 }
//--- new
import Foundation
public func make(_ mode: mode_t, owner: UInt32) -> pid_t { 0 }
//--- client
func use(_ mode: UInt32) -> Int32 { make(mode, owner: mode) }
