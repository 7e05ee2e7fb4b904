// The refined protocol's extension gives what it asks for to the very types that refine it; one that asks for more does not.
// expect: swift-inherited-protocol-added source=none binary=none Part
// expect: swift-inherited-protocol-added source=none binary=none Sheet
// expect: swift-inherited-protocol-added source=none binary=none Stored
// expect: swift-inherited-protocol-added source=breaking binary=none Page
// expect: swift-defaulted-requirement-added source=none binary=none Sheet.render()
// expect: swift-protocol-added source=none binary=none Renderable
// expect: swift-protocol-added source=none binary=none Keyed
// expect: swift-protocol-added source=none binary=none Printed
//--- old
public protocol Part { var html: String { get } }
public protocol Page { var html: String { get } }
public protocol Sheet: Part {}
public protocol Stored { func load() -> Int }
//--- new
public protocol Renderable { func render() -> String }
extension Renderable where Self: Part { public func render() -> String { html } }
public protocol Part: Renderable { var html: String { get } }
public protocol Printed { func printed() -> String }
extension Printed where Self: Page, Self: Equatable { public func printed() -> String { html } }
public protocol Page: Printed { var html: String { get } }
public protocol Sheet: Part { func render() -> String }
public protocol Keyed { associatedtype Key; func key() -> Key }
public protocol Stored: Keyed where Key == String { func load() -> Int }
extension Stored { public func key() -> String { "k" } }
//--- client
struct MyPart: Part { var html: String { "a" } }
struct MySheet: Sheet { var html: String { "a" } }
struct MyPage: Page { var html: String { "a" } }
struct MyStore: Stored { func load() -> Int { 1 } }
