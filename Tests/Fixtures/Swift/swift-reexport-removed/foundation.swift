// Clients got Foundation with the library.
// expect: swift-reexport-removed source=breaking binary=none Library
//--- old
@_exported import Foundation
public func stamp(_ date: Date) {}
//--- new
import Foundation
public func stamp(_ date: Date) {}
//--- client
func use() { stamp(Date()) }
