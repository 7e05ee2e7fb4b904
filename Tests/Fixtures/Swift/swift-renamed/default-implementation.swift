// What has another name was a default: calls mean the requirement, and conforming types lack the default.
// expect: swift-default-implementation-removed source=breaking binary=none Shape.note(_:)
// expect: swift-function-added source=none binary=none Shape.annotate(_:)
//--- old
public protocol Shape { func note(_ text: String) }
extension Shape { public func note(_ text: String) {} }
//--- new
public protocol Shape { func note(_ text: String) }
extension Shape { public func annotate(_ text: String) {} }
//--- client
struct Square: Shape {}
