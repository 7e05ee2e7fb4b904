import APIModel

/// How many arguments something that looks like a call takes.
struct CArity {
  private let fixed: Int
  private let takesMore: Bool

  private init(fixed: Int, takesMore: Bool) {
    self.fixed = fixed
    self.takesMore = takesMore
  }

  init(macro names: [String]) {
    takesMore = names.last?.hasSuffix("...") == true
    fixed = names.count - (takesMore ? 1 : 0)
  }

  /// nil for what cannot be called.
  init?(of declaration: Declaration) {
    switch declaration.kind {
    case .cMacro:
      guard let names = declaration.c?.macroParameters else { return nil }
      self.init(macro: names)
    case .cFunction:
      self.init(
        fixed: declaration.parameters?.count ?? 0,
        takesMore: declaration.c?.isVariadic == true || declaration.c?.lacksPrototype == true)
    default: return nil
    }
  }

  /// Whether every use that fitted the other fits this one.
  func takes(_ other: CArity) -> Bool {
    if other.takesMore { return takesMore && fixed <= other.fixed }
    return takesMore ? fixed <= other.fixed : fixed == other.fixed
  }
}
