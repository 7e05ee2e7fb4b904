import APIModel

/// Writes the types of one declaration as a client would.
struct SwiftSpelling {
  let declaration: Declaration
  let surface: Surface
  /// The declarations that contain it, outermost first.
  let containers: [Declaration]
  /// The protocol, or the standard library's, that it is a member of, or of an extension of.
  private let protocolName: String?

  /// Whether it is a member of a protocol, or of an extension of one.
  var isInProtocol: Bool { protocolName != nil }

  init(_ declaration: Declaration, _ surface: Surface) {
    self.declaration = declaration
    self.surface = surface
    var chain: [Declaration] = []
    var next = surface.container(of: declaration)
    while let container = next, chain.count < 64 {
      chain.insert(container, at: 0)
      next = surface.container(of: container)
    }
    containers = chain
    protocolName = Self.protocolName(declaration, chain.last, surface)
  }

  private static func protocolName(_ declaration: Declaration, _ container: Declaration?, _ surface: Surface) -> String? {
    if let container {
      let isMember = container.kind == .protocol && declaration.kind != .protocol
      return isMember ? qualified(container.path.map(quotedName).joined(separator: "."), in: surface) : nil
    }
    let extended = declaration.path.dropLast().joined(separator: ".")
    let isKnown = declaration.extendedModule.map(StandardLibrary.isPart) == true && StandardLibrary.knows(protocol: extended)
    return isKnown ? extended : nil
  }

  /// The type that the declaration is a member of; nil at the top level.
  var receiver: String? {
    if isInProtocol { return "S_" }
    if let module = declaration.extendedModule, containers.isEmpty {
      return Self.extended(module: module, path: Array(declaration.path.dropLast()))
    }
    guard let container = containers.last else { return nil }
    return typeName(of: container)
  }

  /// The name of a type of this module with its generic parameters as arguments.
  func typeName(of type: Declaration) -> String {
    let chain = (containers + [declaration]).prefix { $0.id != type.id } + [type]
    var depth = 0
    var parts: [String] = []
    for level in chain {
      let own = level.generics.parameters.filter { $0.depth >= depth }
      parts.append(Self.quotedName(level.name) + Self.arguments(own))
      depth = (level.generics.parameters.map(\.depth).max() ?? depth - 1) + 1
    }
    // What extends another module's type is named behind that.
    if let outermost = chain.first, let module = outermost.extendedModule {
      if outermost.kind == .extension { return Self.extended(module: module, path: outermost.path) }
      return ([Self.extended(module: module, path: Array(outermost.path.dropLast()))] + parts).joined(separator: ".")
    }
    return qualified(parts.joined(separator: "."))
  }

  private static func arguments(_ parameters: [GenericParameter]) -> String {
    if parameters.isEmpty { return "" }
    return "<\(parameters.map { $0.kind == .pack ? "repeat each \(name($0))" : name($0) }.joined(separator: ", "))>"
  }

  private static func extended(module: String, path: [String]) -> String {
    let name = path.joined(separator: ".")
    guard StandardLibrary.isPart(module) else { return "\(module).\(name)" }
    let parameters = StandardLibrary.parameters(ofType: name)
    return parameters.isEmpty ? name : "\(name)<\(parameters.joined(separator: ", "))>"
  }

  /// The names of the generic parameters of the standard library's type that this is a member of.
  private var extendedParameters: [String] {
    guard declaration.extendedModule.map(StandardLibrary.isPart) == true, containers.isEmpty else { return [] }
    return StandardLibrary.parameters(ofType: declaration.path.dropLast().joined(separator: "."))
  }

  /// With the module's name, unless a type in it has the same name and would be found instead.
  func qualified(_ name: String) -> String { Self.qualified(name, in: surface) }

  private static func qualified(_ name: String, in surface: Surface) -> String {
    surface.topLevel[surface.module] == nil ? "\(surface.module).\(name)" : name
  }

  private static func name(_ parameter: GenericParameter) -> String { "T_\(parameter.depth)_\(parameter.index)" }

  // MARK: Generic clauses

  /// `<T_0_0, S_: M.P>`; empty when nothing is generic.
  ///
  /// - Parameter more: Further parameters of the witness.
  func genericClause(_ more: [String] = []) -> String {
    var entries = declaration.generics.parameters.map { parameter in
      switch parameter.kind {
      case .pack: "each \(Self.name(parameter))"
      case .value: "let \(Self.name(parameter)): Int"
      case .type, .opaque: Self.name(parameter)
      }
    }
    if let protocolName { entries.append("S_: \(protocolName)") }
    entries += extendedParameters + more
    return entries.isEmpty ? "" : "<\(entries.joined(separator: ", "))>"
  }

  /// Parameters that name every generic parameter and say nothing else: each must stand in the
  /// signature, and a type there, `Box<T>`, would bring its constraints along.
  ///
  /// - Parameter signature: Parameters that are there already; what they name is left out.
  func metatypes(besides signature: String) -> [String] {
    let isNamed = Set(signature.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init)).contains
    let own = declaration.generics.parameters.compactMap { parameter -> String? in
      let name = Self.name(parameter)
      if isNamed(name) { return nil }
      return switch parameter.kind {
      case .type, .opaque: "t\(name.dropFirst()): \(name).Type"
      case .pack: "t\(name.dropFirst()): repeat (each \(name)).Type"
      case .value: nil
      }
    }
    return own + extendedParameters.filter { !isNamed($0) }.map { "t\($0): \($0).Type" }
      + (isInProtocol && !isNamed("S_") ? ["s: S_.Type"] : [])
  }

  /// ` where …`; empty when nothing is required.
  var whereClause: String { whereClause([]) }

  /// - Parameter more: Further requirements of the witness.
  func whereClause(_ more: [String]) -> String {
    let own = containers.last.map { surface.fullName(of: $0) }
    let requirements = declaration.generics.requirements.filter {
      !(isInProtocol && $0.subject.text == "Self" && $0.constraint.text == own)
    }
    let all = requirements.map { type(TypeReference($0.text)) } + more
    return all.isEmpty ? "" : " where " + all.joined(separator: ", ")
  }

  // MARK: Types

  func type(_ type: TypeReference) -> String {
    // The module that most C types of the system are found in; clients cannot write where the compiler files them.
    var text = type.text.replacing("τ_", with: "T_").replacing("__C.", with: "Foundation.")
    if text.contains("Self") {
      text = text.replacing(/\bSelf\b/.wordBoundaryKind(.simple)) { _ in receiver ?? (declaration.kind == .protocol ? "S_" : "Self") }
    }
    return surface.unambiguous(text)
  }

  /// The modules that a witness may name: the first part of dotted names, but for the witness's
  /// own names. A type that is no module does no harm, because only what can be imported is.
  static func modules(in text: String) -> Set<String> {
    let first = text.matches(of: /(?:^|[^\w.`])([A-Za-z_]\w*)\.[A-Za-z_]/).map { String($0.1) }
    return Set(first.filter { !keywords.contains($0) && $0 != "r" && !$0.hasPrefix("T_") && !$0.hasSuffix("_") })
  }

  static func quotedName(_ name: String) -> String { keywords.contains(name) ? "`\(name)`" : name }

  private static let keywords: Set<String> = [
    "default", "case", "class", "struct", "enum", "protocol", "func", "var", "let", "in", "is", "as", "if",
    "else", "for", "while", "repeat", "switch", "where", "return", "throw", "throws", "try", "catch", "do",
    "break", "continue", "import", "internal", "public", "private", "static", "extension", "operator", "self",
    "Self", "Type", "Protocol", "nil", "true", "false", "super", "guard", "defer", "fallthrough", "any", "some",
    "Any", "associatedtype", "deinit", "fileprivate", "inout", "precedencegroup", "rethrows", "subscript", "typealias",
  ]
}

extension Surface {
  /// Names of the module without the module's, where a type in it has the same name and would be found instead.
  func unambiguous(_ text: String) -> String {
    topLevel[module] == nil ? text : text.replacing("\(module).", with: "")
  }
}
