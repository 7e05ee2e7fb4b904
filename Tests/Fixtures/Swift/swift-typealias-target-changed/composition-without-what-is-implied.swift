// What one part of a composition brings along need not be written.
// expect: nothing
//--- old
open class Base { public init() {} }
public protocol Sub: Base {}
public protocol Titled: AnyObject { var title: String { get } }
public typealias Both = Base & Sub
public typealias Labelled = AnyObject & Titled
public func make() -> any Base & Sub { fatalError() }
//--- new
open class Base { public init() {} }
public protocol Sub: Base {}
public protocol Titled: AnyObject { var title: String { get } }
public typealias Both = Sub
public typealias Labelled = Titled
public func make() -> any Sub { fatalError() }
//--- client
final class Header: Labelled { var title = "" }
func show(_ item: any Labelled) -> String { item.title }
var both: any Base & Sub = make()
both = make()
