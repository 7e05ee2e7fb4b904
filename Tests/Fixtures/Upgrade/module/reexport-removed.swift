// What else a file uses is not known.
//--- old
@_exported import Foundation
public func stamp(_ date: Date) {}
//--- new
import Foundation
public func stamp(_ date: Date) {}
//--- client
import Library // may
func use() { stamp(Date()) } // missed
