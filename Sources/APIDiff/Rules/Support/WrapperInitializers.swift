import APIModel

extension Comparison {
  /// What a new member does to the wrapped properties of clients.
  func wrapperHit(_ new: Declaration) -> Rule.Hit? {
    if freesWrapper(new) {
      return Rule.Hit(
        "\(new.described) is new, and memberwise initialisers take a '\(self.new.container(of: new)?.qualifiedName ?? "")' "
          + "where they took its value", .sourceBreaking)
    }
    guard asksForEnclosingInstance(new) else { return nil }
    return Rule.Hit(
      "\(new.described) is new, and classes whose properties the wrapper is of must be what it asks for", .sourceBreaking)
  }

  /// Whether the new initialiser makes a property wrapper one that needs no value. A property without an initial
  /// value then has none to be given, and memberwise initialisers of clients take the wrapper itself.
  func freesWrapper(_ new: Declaration) -> Bool {
    guard new.kind == .initializer, let wrapper = self.new.container(of: new), wrapper.has("@propertyWrapper"),
      let before = oldType(of: wrapper), before.has("@propertyWrapper"), needsNothing(new, in: wrapper)
    else { return false }
    let initializers = (old.members[before.id] ?? []).filter { $0.kind == .initializer && old.concealment(of: $0) == nil }
    return initializers.contains { $0.parameters?.first?.label == "wrappedValue" && needsNothing($0, besides: 1, in: before) }
      && !initializers.contains { needsNothing($0, in: before) }
  }

  /// Whether a property wrapper goes through the object around it from now on, which need not be what it asks for.
  private func asksForEnclosingInstance(_ new: Declaration) -> Bool {
    guard new.kind == .staticSubscript, let enclosing = new.parameters?.first, enclosing.label == "_enclosingInstance",
      let wrapper = self.new.container(of: new), let before = oldType(of: wrapper), before.has("@propertyWrapper"),
      !(old.members[before.id] ?? []).contains(where: { $0.kind == new.kind && $0.parameters?.first?.label == enclosing.label })
    else { return false }
    guard case .parameter = TypeStructure(enclosing.type).head else { return true }
    return new.generics.requirements.contains { $0.subject == enclosing.type && $0.constraint.text != "AnyObject" }
  }

  /// Under conditions of its own the compiler takes it for none of these.
  private func needsNothing(_ initializer: Declaration, besides count: Int = 0, in wrapper: Declaration) -> Bool {
    initializer.parameters?.dropFirst(count).allSatisfy(\.hasDefault) == true
      && initializer.generics.requirements == wrapper.generics.requirements
  }
}
