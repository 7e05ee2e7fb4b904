// An override that asks for it is none any more; what conforms may go on to.
// expect: swift-callable-constraint-removed source=breaking binary=none Base.run(_:)
// expect: swift-callable-constraint-removed source=none binary=none Job.run(_:)
//--- old
open class Base {
  public init() {}
  open func run<T: Equatable & SendableMetatype>(_ type: T.Type) {}
}
public protocol Job { func run<T: Equatable & SendableMetatype>(_ type: T.Type) }
//--- new
open class Base {
  public init() {}
  open func run<T: Equatable>(_ type: T.Type) {}
}
public protocol Job { func run<T: Equatable>(_ type: T.Type) }
//--- client
class Mine: Base { override func run<T: Equatable & SendableMetatype>(_ type: T.Type) {} }
struct Work: Job { func run<T: Equatable & SendableMetatype>(_ type: T.Type) {} }
