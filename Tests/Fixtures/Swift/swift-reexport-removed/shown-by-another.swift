// Foundation shows Dispatch with itself.
// expect: nothing
//--- old
@_exported import Dispatch
@_exported import Foundation
public func start() {}
//--- new
@_exported import Foundation
public func start() {}
//--- client
let queue = DispatchQueue.main
func use() { queue.async { start() } }
