// The overload that stays fits, and makes no members.
// expect: swift-macro-removed source=breaking binary=none Tracked(depth:)
// options: macros
//--- old
@_exported import Observation
@attached(member, names: named(_$observationRegistrar), named(access), named(withMutation), named(shouldNotifyObservers))
@attached(memberAttribute)
@attached(extension, conformances: Observable)
public macro Tracked(depth: Int) = #externalMacro(module: "ObservationMacros", type: "ObservableMacro")
@attached(memberAttribute)
public macro Tracked(depth: Int, name: String = "") = #externalMacro(module: "ObservationMacros", type: "ObservableMacro")
//--- new
@_exported import Observation
@attached(memberAttribute)
public macro Tracked(depth: Int, name: String = "") = #externalMacro(module: "ObservationMacros", type: "ObservableMacro")
//--- client
@Tracked(depth: 2) final class Deep { var name = "" }
func watch(_ value: some Observable) {}
func use(_ deep: Deep) { watch(deep) }
