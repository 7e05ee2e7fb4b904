import APIModel

/// Writes clients of one Swift declaration. Receiver and arguments are parameters of the witness,
/// so that nothing has to be constructed.
struct SwiftUse {
  let declaration: Declaration
  let spelling: SwiftSpelling
  private let surface: Surface
  /// Whether the use stands in an asynchronous function, though it need not.
  var isInAsyncContext = false

  init(_ declaration: Declaration, _ surface: Surface) {
    self.declaration = declaration
    self.surface = surface
    spelling = SwiftSpelling(declaration, surface)
  }

  /// One function with the given body, which sees the receiver as `r` and the arguments as `a0` ….
  ///
  /// - Parameters:
  ///   - receiver: How `r` is passed; nil when there is none.
  ///   - more: Further parameters.
  ///   - generics: Further generic parameters.
  ///   - conditions: Further requirements.
  func function(
    _ body: String, receiver: String? = nil, arguments: [String] = [], more: [String] = [],
    generics: [String] = [], conditions: [String] = []
  ) -> String {
    let receiverType = spelling.receiver.map { "_ r: \(receiver ?? "")\($0)" }
    let clause = spelling.genericClause(generics)
    // Labelled and last, because a pack may stand before them.
    let named = (receiver == nil ? [] : [receiverType].compactMap { $0 }) + arguments + more
    let parameters = named + spelling.metatypes(besides: receiver == nil ? "" : named.joined(separator: " "))
    return "\(isolation)func WITNESS\(clause)(\(parameters.joined(separator: ", ")))"
      + "\(effects)\(spelling.whereClause(conditions)) { \(body) }"
  }

  /// The start of a function that is no member of anything generic.
  func heading(_ name: String, _ parameters: String) -> String { "\(isolation)func \(name)(\(parameters))\(effects)" }

  /// `?` where the initialiser may fail.
  var failableMark: String { declaration.modifiers.contains(.failable) ? "?" : "" }

  // MARK: Parts

  private var callEffects: Effects {
    var effects = declaration.effects
    // With closures that throw nothing the call throws nothing.
    if effects.throwing == .rethrows { effects.throwing = .never }
    if let getter = declaration.accessors?.getter {
      effects.isAsync = effects.isAsync || getter.isAsync
      if getter.throwing != .never { effects.throwing = getter.throwing }
    }
    return effects
  }

  /// A member of an actor is called from outside with `await`.
  private var isAwaited: Bool {
    let isActorMember = spelling.containers.last?.kind == .actor && !isStatic && !declaration.modifiers.contains(.nonisolated)
    return callEffects.isAsync || isActorMember && declaration.kind != .initializer
  }

  var effects: String {
    let awaits = isAwaited || isInAsyncContext ? " async" : ""
    return switch callEffects.throwing {
    case .never: awaits
    case .any, .rethrows: awaits + " throws"
    case .typed(let type): "\(awaits) throws(\(spelling.type(type)))"
    }
  }

  /// `try await `, as the call needs it.
  var marks: String { (callEffects.throwing == .never ? "" : "try ") + (isAwaited ? "await " : "") }

  /// The global actor that the use must stand on: the declaration's, or its container's.
  private var isolation: String {
    let actors = [declaration] + spelling.containers.reversed()
    guard !declaration.modifiers.contains(.nonisolated), !declaration.has("@preconcurrency") else { return "" }
    return actors.lazy.compactMap { surface.globalActor(of: $0) }.first.map { "@\($0)\n" } ?? ""
  }

  var isStatic: Bool {
    [.staticMethod, .staticProperty, .staticSubscript, .initializer, .enumCase, .operatorFunction]
      .contains(declaration.kind)
  }

  /// What stands before the member's name.
  var base: String {
    guard let type = spelling.receiver else { return spelling.qualified("") }
    return (isStatic ? type : "r") + "."
  }

  /// How the receiver is passed: `inout` where it is changed; nil for a static member.
  var receiverMode: String? {
    if spelling.receiver == nil || isStatic { return nil }
    if declaration.modifiers.contains(.mutating) { return "inout " }
    if declaration.accessors?.hasMutatingGetter == true { return "inout " }
    return isNoncopyableReceiver ? "consuming " : ""
  }

  private var isNoncopyableReceiver: Bool {
    spelling.containers.last?.inheritance.contains { $0.type.text == "~Copyable" } == true
  }

  /// The witness's parameters for the call's arguments.
  func parameters(_ chosen: [(Int, Parameter)]) -> [String] {
    chosen.map { index, parameter in
      // What is borrowed could not be given away.
      let mode = parameter.specifiers.filter { ["inout", "sending", "borrowing", "consuming"].contains($0) }
        .map { $0 == "borrowing" ? "consuming" : $0 }
      let marks = parameter.attributes.filter { $0 == "@escaping" }
        + (parameter.attributes.contains("@autoclosure") ? [] : mode)
      let prefix = Set(marks).sorted().map { $0 + " " }.joined()
      return "_ a\(index): \(prefix)\(type(of: parameter))"
    }
  }

  private func type(of parameter: Parameter) -> String {
    let text = spelling.type(parameter.type)
    return declaration.effects.throwing == .rethrows ? text.replacing(" throws ->", with: " ->") : text
  }

  /// The call's arguments, in parentheses.
  ///
  /// - Parameter isNil: Which of them are `nil`.
  func arguments(_ chosen: [(Int, Parameter)], isNil: (Parameter) -> Bool = { _ in false }) -> String {
    let texts = chosen.map { index, parameter in
      let isAutoclosure = parameter.attributes.contains("@autoclosure") && parameter.type.text.contains("->")
      let one = (parameter.specifiers.contains("inout") ? "&" : "") + "a\(index)" + (isAutoclosure ? "()" : "")
      let value = isNil(parameter) ? "nil" : parameter.isVariadic ? "\(one), \(one)" : one
      return parameter.label.map { "\(SwiftSpelling.quotedName($0)): \(value)" } ?? value
    }
    return texts.joined(separator: ", ")
  }

  /// Every parameter, or only those without a default.
  func chosen(all: Bool) -> [(Int, Parameter)] {
    (declaration.parameters ?? []).enumerated().filter { all || !$0.element.hasDefault }.map { ($0.offset, $0.element) }
  }

  /// All arguments, those that are needed, and with few defaults each one alone and each left out.
  var choices: [[(Int, Parameter)]] {
    guard hasDefaults else { return [chosen(all: true)] }
    let all = chosen(all: true)
    let optional = all.filter(\.1.hasDefault).map(\.0)
    var result = [chosen(all: false), all]
    if (2...4).contains(optional.count) {
      result += optional.map { index in all.filter { !$0.1.hasDefault || $0.0 == index } }
      result += optional.map { index in all.filter { $0.0 != index } }
    }
    return result.filter(isUnmistakable)
  }

  /// Whether no argument without a label goes to a parameter that is left out before it.
  private func isUnmistakable(_ chosen: [(Int, Parameter)]) -> Bool {
    let given = Set(chosen.map(\.0))
    let unlabelled = (declaration.parameters ?? []).enumerated().filter { $0.element.label == nil }
    let firstLeftOut = unlabelled.first { !given.contains($0.offset) }?.offset ?? .max
    return !unlabelled.contains { given.contains($0.offset) && $0.offset > firstLeftOut }
  }

  var hasDefaults: Bool { declaration.parameters?.contains(where: \.hasDefault) == true }

  /// The expression that calls or names the declaration.
  func expression(_ chosen: [(Int, Parameter)], isNil: (Parameter) -> Bool = { _ in false }) -> String {
    let list = arguments(chosen, isNil: isNil)
    switch declaration.kind {
    case .initializer:
      return spelling.isInProtocol ? "S_.init(\(list))" : "\(spelling.receiver ?? "")(\(list))"
    case .subscript, .staticSubscript: return "\(base.dropLast())[\(list)]"
    case .operatorFunction: return operatorCall(chosen)
    case .property, .staticProperty, .variable: return base + SwiftSpelling.quotedMember(declaration.name)
    case .enumCase where declaration.parameters == nil: return base + SwiftSpelling.quotedMember(declaration.name)
    default: return "\(base)\(SwiftSpelling.quotedMember(declaration.baseName))(\(list))"
    }
  }

  private func operatorCall(_ chosen: [(Int, Parameter)]) -> String {
    let values = chosen.map { ($0.1.specifiers.contains("inout") ? "&" : "") + "a\($0.0)" }
    let name = declaration.baseName
    if values.count == 2 { return "\(values[0].drop { $0 == "&" }) \(name) \(values[1])" }
    let value = values.first ?? "()"
    return declaration.modifiers.contains(.postfix) ? "\(value)\(name)" : "\(name)\(value)"
  }

  /// The type of the expression; nil where a client cannot write it.
  var resultType: String? {
    if declaration.kind == .initializer {
      let type = spelling.receiver ?? "Never"
      return declaration.modifiers.contains(.failable) ? "\(type)?" : type
    }
    if declaration.kind == .enumCase { return spelling.receiver }
    guard let type = declaration.type else { return "()" }
    let text = spelling.type(type)
    // A client sees of `some P` what it fulfils, and of `T!` the value.
    if text.hasPrefix("some "), !text.dropFirst().contains("some ") { return "any " + text.dropFirst("some ".count) }
    if text.contains("some ") { return nil }
    return text.hasSuffix("!") ? String(text.dropLast()) : text
  }
}

extension SwiftSpelling {
  /// Behind a dot only these need quotes.
  static func quotedMember(_ name: String) -> String { ["self", "Type", "Protocol", "init"].contains(name) ? "`\(name)`" : name }
}
