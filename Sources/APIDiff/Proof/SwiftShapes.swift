import APIModel

/// The forms that a use of one Swift declaration can take.
struct SwiftShapes {
  let declaration: Declaration
  let surface: Surface
  let use: SwiftUse
  var spelling: SwiftSpelling { use.spelling }

  init(_ declaration: Declaration, _ surface: Surface) {
    self.declaration = declaration
    self.surface = surface
    use = SwiftUse(declaration, surface)
  }

  // MARK: Calls and reads

  /// Calls with every choice of arguments that the defaults leave, and the result in use.
  func calls() -> [Witness] {
    var result: [Witness] = []
    for chosen in use.choices {
      let call = use.marks + use.expression(chosen)
      result.append(function(use.resultType.map { "let _: \($0) = \(call)" } ?? "let _ = \(call)", chosen))
      // Without the type a generic result is not known.
      if use.resultType != "()" { result.append(function("let value = \(call); _ = value", chosen)) }
      if use.resultType?.hasSuffix("?") == true {
        result.append(function("if let value = \(call) { _ = value }", chosen))
      }
    }
    if let value = asValue() { result.append(value) }
    return result + [callWithNil()].compactMap { $0 }
  }

  /// `nil` has no type of its own.
  private func callWithNil() -> Witness? {
    let all = use.chosen(all: true)
    let given = all.filter { !$0.1.type.text.hasSuffix("?") }
    guard given.count < all.count, declaration.kind != .operatorFunction else { return nil }
    return Witness(
      use.function("_ = \(use.marks)\(use.expression(all, isNil: { $0.type.text.hasSuffix("?") }))",
        receiver: use.receiverMode, arguments: use.parameters(given)))
  }

  /// A call from an asynchronous function.
  func asynchronousCall() -> Witness {
    let chosen = use.chosen(all: true)
    var use = use
    use.isInAsyncContext = true
    return Witness(
      use.function("_ = \(use.marks)\(use.expression(chosen))", receiver: use.receiverMode, arguments: use.parameters(chosen)))
  }

  /// The projected value of a wrapped property.
  func projectedValue() -> Witness {
    Witness(use.function("_ = \(use.base)$\(declaration.name)", receiver: use.receiverMode))
  }

  private func function(_ body: String, _ chosen: [(Int, Parameter)]) -> Witness {
    Witness(use.function(body, receiver: use.receiverMode, arguments: use.parameters(chosen)))
  }

  /// The function as a value of its own type.
  private func asValue() -> Witness? {
    let isPlain = declaration.kind == .function || declaration.kind == .staticMethod
    guard isPlain, declaration.generics.isEmpty, let result = use.resultType, let parameters = declaration.parameters,
      parameters.allSatisfy({ $0.attributes.isEmpty && $0.specifiers.isEmpty && !$0.isVariadic })
    else { return nil }
    let labels = parameters.map { "\($0.label ?? "_"):" }.joined()
    let name = "\(use.base)\(SwiftSpelling.quotedMember(declaration.baseName))" + (labels.isEmpty ? "" : "(\(labels))")
    let types = parameters.map { spelling.type($0.type) }.joined(separator: ", ")
    let effects = (declaration.effects.isAsync ? " async" : "") + (declaration.effects.throwing == .never ? "" : " throws")
    var witness = Witness(use.function("let _: (\(types))\(effects) -> \(result) = \(name)"), isDecisive: false)
    witness.isUnusual = true
    return witness
  }

  /// Writes a property or through a subscript.
  func write() -> Witness {
    let isReference = [.class, .actor].contains(spelling.containers.last?.kind)
    let needsInout = !isReference && declaration.accessors?.hasNonmutatingSetter != true
    let chosen = use.chosen(all: true)
    let target = use.expression(chosen)
    let receiver = use.receiverMode == nil ? nil : needsInout ? "inout " : ""
    let value = spelling.type(declaration.type ?? TypeReference("()"))
    let escaping = value.contains("->") && !value.hasSuffix("?") ? "@escaping " : ""
    return Witness(
      use.function("\(target) = v", receiver: receiver, arguments: use.parameters(chosen), more: ["_ v: \(escaping)\(value)"]))
  }

  /// A case in a pattern.
  func pattern() -> Witness {
    let count = declaration.parameters?.count ?? 0
    let names = (0..<count).map { "let v\($0)" }.joined(separator: ", ")
    // With the type, because one name also takes several values, as a tuple.
    let types = (declaration.parameters ?? []).map { spelling.type($0.type) }
    let uses = types.enumerated().map { "let _: \($0.element) = v\($0.offset); " }.joined()
    let name = SwiftSpelling.quotedMember(declaration.baseName)
    return Witness(
      use.function("if case .\(name)\(count == 0 ? "" : "(\(names))") = r { \(uses) }", receiver: ""))
  }
}
