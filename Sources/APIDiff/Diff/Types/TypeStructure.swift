package import APIModel

/// A type in normal form as a tree, so that two types can be compared part by part.
///
/// Every type is a head with arguments: `[Int]` is `.array` with one argument, `M.Box<T>.Inner`
/// the nominal `M.Box.Inner` with the arguments of all its levels in a row.
package struct TypeStructure: Sendable, Hashable {
  package var head: Head
  package var arguments: [TypeStructure]

  package init(_ head: Head, _ arguments: [TypeStructure] = []) {
    self.head = head
    self.arguments = arguments
  }

  package enum Head: Sendable, Hashable {
    /// A named type with its module, or a typealias: `M.Box`.
    case nominal(String)
    /// A generic parameter: `τ_0_0`.
    case parameter(String)
    /// A protocol's own type, or a class's dynamic one.
    case selfType
    /// An associated type of its only argument: `τ_0_0.Element`.
    case member(String)
    case optional, implicitlyUnwrapped, array, dictionary
    /// Labels stand by position; nil where there is none.
    case tuple([String?])
    /// The arguments are the parameters, then the thrown type if there is one, then the result.
    case function(FunctionTraits)
    case any, some, composition, metatype, protocolMetatype
    /// `each T` and `repeat …`
    case packElement, packExpansion
    /// `~Copyable`
    case inverse
    /// A parameter of a function type with `inout`, `borrowing`, `sending` …
    case specified(String)
    case variadic
    /// A value generic argument, or text that is no type we know: equal only to itself.
    case text(String)
  }

  package struct FunctionTraits: Sendable, Hashable {
    /// `@Sendable`, `@MainActor`, `@convention(c)`; sorted.
    package var attributes: [String] = []
    package var isAsync = false
    package var throwing = Throwing.never

    package enum Throwing: Sendable, Hashable { case never, any, typed }
  }
}

extension TypeStructure {
  /// The tree of a type in normal form. Text that does not parse becomes one `.text` leaf.
  package init(_ type: TypeReference) { self = TypeParser.structure(of: type.text) }

  package static let void = TypeStructure(.tuple([]))

  /// `inout T` for `inout sending T`.
  var lent: TypeStructure? {
    guard head == .specified("inout"), let sent = arguments.first, sent.head == .specified("sending") else { return nil }
    return TypeStructure(head, sent.arguments)
  }

  /// Everything that the type names, outermost first.
  package func contains(where test: (TypeStructure) -> Bool) -> Bool {
    test(self) || arguments.contains { $0.contains(where: test) }
  }

  /// Replaces generic parameters.
  package func substituting(_ bindings: [String: TypeStructure]) -> TypeStructure {
    if bindings.isEmpty { return self }
    if case .parameter(let name) = head, let bound = bindings[name] { return bound }
    if arguments.isEmpty { return self }
    return TypeStructure(head, arguments.map { $0.substituting(bindings) }).withPlainThrows
  }

  package static let anyError = TypeStructure(.any, [TypeStructure(.nominal("Error"))])
  package static let never = TypeStructure(.nominal("Never"))

  /// `throws(any Error)` says the same as `throws`, and `throws(Never)` as nothing (SE-0413).
  var withPlainThrows: TypeStructure {
    guard case .function(var traits) = head, traits.throwing == .typed, arguments.count >= 2 else { return self }
    let place = arguments.count - 2
    guard arguments[place] == .anyError || arguments[place] == .never else { return self }
    traits.throwing = arguments[place] == .never ? .never : .any
    return TypeStructure(.function(traits), Array(arguments[..<place] + arguments[(place + 1)...]))
  }

  /// What a function type gives; nil for other types.
  package var functionResult: TypeStructure? {
    if case .function = head { arguments.last } else { nil }
  }

  package var isOptional: Bool { head == .optional || head == .implicitlyUnwrapped }

  /// What `any`, `some` or a constraint asks for, one protocol or class an entry.
  package var constraints: [TypeStructure] {
    switch head {
    case .any, .some: arguments.first?.constraints ?? []
    case .composition: arguments.flatMap(\.constraints)
    default: [self]
    }
  }
}
