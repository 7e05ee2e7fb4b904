// A frozen structure without properties is of a size as well.
// expect: swift-frozen-layout-changed source=none binary=breaking Marker
// expect: swift-property-added source=none binary=none Marker.line
// options: library-evolution
//--- old
@frozen public struct Marker { public init() {}; public func number() -> Int { 3 } }
//--- new
@frozen public struct Marker { public var line = 3; public init() {}; public func number() -> Int { line } }
//--- client
struct Entry { var marker = Marker(); var size = 5 }
var entry = Entry()
entry.size = 9
precondition(entry.marker.number() == 3)
