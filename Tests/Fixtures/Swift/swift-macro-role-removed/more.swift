// A macro that may make any names where it listed them, and adds another conformance in another order.
// expect: nothing
// options: macros
//--- old
@attached(extension, conformances: OptionSet)
@attached(member, names: named(RawValue), named(rawValue), named(`init`), arbitrary)
public macro Options<Raw>() = #externalMacro(module: "SwiftMacros", type: "OptionSetMacro")
//--- new
@attached(member, names: arbitrary)
@attached(extension, conformances: Hashable, Swift.OptionSet)
public macro Options<Raw>() = #externalMacro(module: "SwiftMacros", type: "OptionSetMacro")
//--- client
@Options<UInt8> struct Style { private enum Options: Int { case bold, thin } }
func use() -> Style { [.bold, .thin] }
