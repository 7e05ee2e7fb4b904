// Types of other modules have what the library's own protocols refine from where they come from.
// expect: swift-conformance-removed source=breaking binary=none Int
//--- old
import Foundation
protocol Cancellable: Sendable { func cancel() }
extension Task: Cancellable {}
fileprivate protocol Key: Hashable, CustomStringConvertible {}
extension Date: Key { func mark() {} }
public protocol Amount: Hashable, Sendable {}
extension Int: Amount {}
extension Double: Amount {}
//--- new
import Foundation
public protocol Amount: Hashable, Sendable {}
extension Double: Amount {}
//--- client
import Foundation
func keep<Value: Hashable & Sendable>(_ value: Value) {}
func use(_ task: Task<Int, Never>, _ date: Date) {
  keep(task)
  keep(date)
  print("\(date)")
}
func sum(_ amounts: any Amount...) {}
func add(_ count: Int, _ price: Double) { sum(count, price) }
