// Which part of Foundation a type is named by depends on what a file imports.
// expect: nothing
//--- old
import Foundation
public func wait(_ time: TimeInterval, for data: [Data]) -> URL? { nil }
//--- new
import FoundationEssentials
public func wait(_ time: TimeInterval, for data: [Data]) -> URL? { nil }
//--- client
import Foundation
func use() -> URL? { wait(1, for: [Data()]) }
