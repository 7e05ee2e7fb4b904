// Metatypes that are not Sendable are warned of where they pass.
// expect: swift-associated-type-constraint-removed source=risky@6 binary=none Source.Element
//--- old
public protocol Shape { static func make() -> Int }
public protocol Source { associatedtype Element: Shape & SendableMetatype }
//--- new
public protocol Shape { static func make() -> Int }
public protocol Source { associatedtype Element: Shape }
//--- client
func run(_ body: @escaping @Sendable () -> Void) {}
func use<S: Source>(_ source: S) { run { _ = S.Element.make() } }
