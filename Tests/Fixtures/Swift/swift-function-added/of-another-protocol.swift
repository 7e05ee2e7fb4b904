// A type that conforms to two protocols has two members of one name, and the compiler prefers neither.
// expect: swift-function-added source=breaking binary=none Marked.tag()
// expect: swift-property-added source=breaking binary=none Named.title
//--- old
public protocol Labelled {}
public protocol Marked {}
public protocol Named {}
public protocol Shown {}
extension Labelled { public func tag() -> String { "" } }
extension Named where Self: Shown { public var title: String { "" } }
public struct Item: Labelled, Marked { public init() {} }
public struct Page: Named, Shown, Marked { public init() {} }
//--- new
public protocol Labelled {}
public protocol Marked {}
public protocol Named {}
public protocol Shown {}
extension Labelled { public func tag() -> String { "" } }
extension Marked { public func tag() -> String { "" } }
extension Named where Self: Shown { public var title: String { "" } }
extension Named where Self: Marked { public var title: String { "" } }
public struct Item: Labelled, Marked { public init() {} }
public struct Page: Named, Shown, Marked { public init() {} }
//--- client
print(Item().tag(), Page().title)
