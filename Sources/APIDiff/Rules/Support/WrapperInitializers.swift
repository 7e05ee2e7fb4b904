import APIModel

extension Comparison {
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

  /// Under conditions of its own the compiler takes it for none of these.
  private func needsNothing(_ initializer: Declaration, besides count: Int = 0, in wrapper: Declaration) -> Bool {
    initializer.parameters?.dropFirst(count).allSatisfy(\.hasDefault) == true
      && initializer.generics.requirements == wrapper.generics.requirements
  }
}
