// What arrays and data had, all collections have.
// expect: swift-function-added source=none binary=none Collection.firsts(_:)
// expect: swift-property-added source=none binary=none Sequence.hex
//--- old
import Foundation
extension Array { public func firsts(_ count: Int) -> ArraySlice<Element> { [] } }
extension Data { public var hex: String { "" } }
//--- new
import Foundation
extension Collection { public func firsts(_ count: Int) -> SubSequence { prefix(count) } }
extension Sequence where Element == UInt8 { public var hex: String { "" } }
//--- client
import Foundation
func use<T>(_ array: [T]) -> ArraySlice<T> { array.firsts(1) }
let hex: String = Data().hex
