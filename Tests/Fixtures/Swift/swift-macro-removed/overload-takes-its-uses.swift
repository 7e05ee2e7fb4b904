// What is written for the one fits the other, which does the same.
// expect: swift-macro-removed source=none binary=none Tracked(depth:)
// expect: swift-parameter-added-with-default source=none binary=none Tracked()
// options: macros
//--- old
@_exported import Observation
@attached(member, names: named(_$observationRegistrar), named(access), named(withMutation), named(shouldNotifyObservers))
@attached(memberAttribute)
@attached(extension, conformances: Observable)
public macro Tracked() = #externalMacro(module: "ObservationMacros", type: "ObservableMacro")
@attached(member, names: named(_$observationRegistrar), named(access), named(withMutation), named(shouldNotifyObservers))
@attached(memberAttribute)
@attached(extension, conformances: Observable)
public macro Tracked(depth: Int) = #externalMacro(module: "ObservationMacros", type: "ObservableMacro")
//--- new
@_exported import Observation
@attached(member, names: named(_$observationRegistrar), named(access), named(withMutation), named(shouldNotifyObservers))
@attached(memberAttribute)
@attached(extension, conformances: Observable)
public macro Tracked(depth: Int = 1, name: String? = nil) = #externalMacro(module: "ObservationMacros", type: "ObservableMacro")
//--- client
@Tracked final class Model { var name = "" }
@Tracked(depth: 2) final class Deep { var name = "" }
