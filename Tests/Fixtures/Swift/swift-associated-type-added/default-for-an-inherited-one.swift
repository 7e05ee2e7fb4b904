// A protocol declares the associated type of the refined one again: its default goes before what conforming types implement.
// expect: swift-associated-type-added source=breaking binary=none Widget.Value
// expect: swift-associated-type-added source=breaking binary=none Gadget.Value
// expect: swift-associated-type-added source=none binary=none Tagged.Tag
// expect: swift-associated-type-added source=none binary=none Plain.Value
//--- old
public protocol Base { associatedtype Value; var value: Value { get } }
public protocol Widget: Base {}
public protocol Gadget: Base {}
extension Gadget { public var value: Int { 1 } }
public protocol Plain: Base {}
public protocol HasTag { associatedtype Tag = Int; func take(_ tag: Tag) }
extension HasTag { public func take(_ tag: Tag) {} }
public protocol Tagged: HasTag {}
//--- new
public protocol Base { associatedtype Value; var value: Value { get } }
public protocol Widget: Base { associatedtype Value = String }
public protocol Gadget: Base { associatedtype Value = String }
extension Gadget { public var value: Int { 1 } }
public protocol Plain: Base { associatedtype Value = String; var value: Value { get } }
public protocol HasTag { associatedtype Tag = Int; func take(_ tag: Tag) }
extension HasTag { public func take(_ tag: Tag) {} }
public protocol Tagged: HasTag { associatedtype Tag = Int }
//--- client
struct Mine: Widget { var value: Int { 1 } }
struct Other: Gadget {}
struct Third: Plain { var value: Int { 1 } }
struct Fourth: Tagged {}
func use() -> Int { Mine().value + Other().value + Third().value }
Fourth().take(1)
