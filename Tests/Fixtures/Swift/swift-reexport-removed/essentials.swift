// The essentials have the types that most clients use.
// expect: swift-reexport-removed source=risky binary=none Library
//--- old
@_exported import Foundation
public func stamp(_ date: Date) {}
//--- new
@_exported import FoundationEssentials
public func stamp(_ date: Date) {}
//--- client
func use() { stamp(Date()) }
