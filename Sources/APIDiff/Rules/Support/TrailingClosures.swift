import APIModel

/// A new parameter that takes the closure behind a call, which another one took until now.
struct TrailingClosureTaken {
  let level: Impact.Level
  let onlyInSwift6: Bool
}

extension Comparison {
  /// The compiler matches closures behind a call with the parameters from the front (SE-0286) and passes over one with a
  /// default only where a later one needs the closure. Before Swift 6 a single closure goes to the last one that fits.
  func trailingClosureTaken(_ old: Declaration, _ new: Declaration) -> TrailingClosureTaken? {
    guard let before = old.parameters, let after = new.parameters else { return nil }
    let kept = ParameterAlignment(before, after).pairs.sorted { $0.new < $1.new }.filter { after[$0.new].closure != nil }
    let added = signature(old, new).parameters.compactMap { $0.kind == .addedWithDefault ? $0.new : nil }.sorted()
    for (index, former) in kept.enumerated() where after[former.new].hasDefault {
      guard let closure = before[former.old].closure else { continue }
      // What is passed in parentheses, other closures too, stands before all closures behind them.
      let start = index > 0 ? kept[index - 1].new + 1 : 0
      let place = added.first { place in
        (start..<former.new).contains(place) && after[place].closure != nil && after[place..<former.new].allSatisfy(\.hasDefault)
      }
      guard let place, let taker = after[place].closure else { continue }
      let fits = acceptsArgument(old: TypeReference(closure.text), new: TypeReference(taker.text))
      return TrailingClosureTaken(level: fits ? .risky : .breaking, onlyInSwift6: kept.count - index == 1)
    }
    return nil
  }
}

extension Parameter {
  /// The type of the closures that are passed for it; nil where it takes none, or a value for one.
  fileprivate var closure: TypeStructure? {
    let type = TypeStructure(type)
    guard !isAutoclosure, !isVariadic, type.isFunction else { return nil }
    return type.isOptional ? type.arguments.first : type
  }
}
