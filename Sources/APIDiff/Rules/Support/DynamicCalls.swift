import APIModel

extension Comparison {
  /// The method of a `@dynamicCallable` type that calls without labels mean where there is no other (SE-0216).
  func keywordCall(takingPositionalCallsOf old: Declaration) -> Declaration? {
    guard old.name == "dynamicallyCall(withArguments:)", old.access != .open, let list = old.parameters?.first,
      let container = newContainer(of: old), new.byID[container]?.has("@dynamicCallable") == true
    else { return nil }
    let value = TypeStructure(list.type).arguments.last
    return (new.members[container] ?? []).first { method in
      guard method.name == "dynamicallyCall(withKeywordArguments:)", new.concealment(of: method) == nil,
        let pairs = method.parameters?.first, TypeStructure(pairs.type).arguments.last == value
      else { return false }
      // What the values come in is the compiler's business.
      var positional = method
      positional.id += " without labels"
      positional.parameters = old.parameters
      return acceptsCalls(old, by: positional)
    }
  }
}
