// A generic type's parameter has no Sendable metatype, in no language mode.
// expect: swift-associated-type-constraint-added source=breaking binary=none Source.Element
//--- old
public protocol Source { associatedtype Element }
//--- new
public protocol Source { associatedtype Element: SendableMetatype }
//--- client
struct List<T>: Source { typealias Element = T }
