// Names that the standard library and Foundation have for a type.
// expect: nothing
//--- old
import Foundation
public func scan(_ byte: CUnsignedChar, _ scalar: UnicodeScalar, _ unit: UTF16.CodeUnit, _ utf8: String.UTF8View.Element) -> CLong { 0 }
public func watch(_ name: Notification.Name, for time: Date.Stride) {}
//--- new
import Foundation
public func scan(_ byte: UInt8, _ scalar: Unicode.Scalar, _ unit: UInt16, _ utf8: UInt8) -> Int { 0 }
public func watch(_ name: NSNotification.Name, for time: Double) {}
//--- client
import Foundation
let scanned: Int = scan(1, "a", 2, 3)
watch(Notification.Name("changed"), for: 1.5)
