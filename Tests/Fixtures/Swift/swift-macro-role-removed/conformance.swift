// A macro that adds another conformance than before.
// expect: swift-macro-role-removed source=breaking binary=none Options()
// options: macros
//--- old
@attached(member, names: arbitrary)
@attached(extension, conformances: OptionSet)
public macro Options<Raw>() = #externalMacro(module: "SwiftMacros", type: "OptionSetMacro")
//--- new
@attached(member, names: arbitrary)
@attached(extension, conformances: Equatable)
public macro Options<Raw>() = #externalMacro(module: "SwiftMacros", type: "OptionSetMacro")
//--- client
@Options<UInt8> struct Style { private enum Options: Int { case bold, thin } }
func use() -> Style { [.bold, .thin] }
