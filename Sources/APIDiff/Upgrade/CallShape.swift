package import APIModel

extension CallShape {
  /// Whether a call of this shape can be one of the declaration.
  package func fits(_ declaration: Declaration) -> Bool {
    guard let parameters = declaration.parameters, let (_, open) = matched(parameters), let rest = closures(open, of: parameters) else {
      return false
    }
    return open.allSatisfy { rest.contains($0) || parameters[$0].hasDefault || parameters[$0].isVariadic }
  }

  /// The parameter that each argument is for, the trailing closures' last; empty when the call does
  /// not fit.
  func parameters(of declaration: Declaration) -> [Int] {
    guard let parameters = declaration.parameters, let (given, open) = matched(parameters) else { return [] }
    return closures(open, of: parameters).map { given + $0 } ?? []
  }

  /// The parameter of each argument in parentheses, and those that are left; nil when a label fits none.
  private func matched(_ parameters: [Parameter]) -> (given: [Int], open: [Int])? {
    var given: [Int] = []
    var open: [Int] = []
    var rest = labels[...]
    for (index, parameter) in parameters.enumerated() {
      guard let label = rest.first, label == parameter.label else {
        open.append(index)
        continue
      }
      // Further values of a variadic parameter have no label.
      repeat {
        given.append(index)
        rest.removeFirst()
      } while parameter.isVariadic && rest.first == .some(nil)
    }
    return rest.isEmpty ? (given, open) : nil
  }

  /// The parameters of the trailing closures: those with labels go by these, from the end, and the first one to the first
  /// parameter that is a function; alone, to a later one without a default where that one has one.
  private func closures(_ open: [Int], of parameters: [Parameter]) -> [Int]? {
    var (open, labelled) = (open, [Int]())
    for label in closureLabels.reversed() {
      guard let place = open.lastIndex(where: { (parameters[$0].label ?? "_") == label }) else { return nil }
      labelled.insert(open[place], at: 0)
      open.removeSubrange(place...)
    }
    if trailingClosures == closureLabels.count { return labelled }
    guard trailingClosures == closureLabels.count + 1 else { return nil }
    return first(of: open, parameters, isLast: closureLabels.isEmpty).map { [$0] + labelled }
  }

  private func first(of open: [Int], _ parameters: [Parameter], isLast: Bool) -> Int? {
    let open = open.filter { parameters[$0].mayBeFunction }
    let functions = open.filter { TypeStructure(parameters[$0].type).unwrapped.functionResult != nil }
    if isLast, let needed = functions.first(where: { !parameters[$0].hasDefault }) { return needed }
    // A function's type may go by another name.
    let needed = open.filter { !parameters[$0].hasDefault && !parameters[$0].isVariadic }
    return needed.count == 1 ? needed.first : functions.first ?? open.last
  }
}

extension Parameter {
  /// Whether a closure can be passed for it, as far as its type says: other names may stand for a function's type.
  fileprivate var mayBeFunction: Bool {
    let type = TypeStructure(type).unwrapped
    switch type.head {
    case .array, .dictionary, .tuple: return false
    case .nominal(let name): return !StandardLibrary.knows(type: name)
    default: return true
    }
  }
}
