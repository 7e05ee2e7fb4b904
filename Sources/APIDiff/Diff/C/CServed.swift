import APIModel

/// Types that changed while every function that deals with them is another one for new programs: old programs go on calling the
/// old one, which knows nothing of the change.
enum CServed {
  /// Whether that holds for the type that a change is about.
  static func isApart(_ change: Change, _ comparison: Comparison) -> Bool {
    guard let subject = change.old ?? change.new, let type = type(of: subject, change.old == nil ? comparison.new : comparison.old)
    else { return false }
    let index = comparison.c.old
    let names = Set([type.name] + (type.isTag ? [type.tagSpelling] + index.aliases(of: type).map(\.name) : []))
    let users = index.surface.snapshot.declarations.filter { user in
      user.kind != .cMacro && !names.contains(user.name) && mentions(user, names) && !isPart(user, of: type, index.surface)
    }
    // What only inline functions are seen to deal with reaches the library in a way that no declaration says.
    return users.contains { $0.exportsSymbol }
      && users.allSatisfy { user in
        guard user.kind == .cFunction else { return false }
        return !user.exportsSymbol || comparison.exports.servesApart(user, comparison.new.byID[user.id]) || goesByAnotherName(user, comparison.c.new)
      }
  }

  /// Whether new sources reach another function by a macro of its name.
  static func goesByAnotherName(_ function: Declaration, _ new: CIndex) -> Bool {
    guard let macro = new.named(function.name).first(where: { $0.kind == .cMacro }), macro.c?.macroParameters == nil,
      let target = new.target(ofAlias: macro)
    else { return false }
    return target.kind == .cFunction && target.name != function.name
  }

  /// The type itself, or that of a field or constant.
  private static func type(of subject: Declaration, _ surface: Surface) -> Declaration? {
    var subject = subject
    while subject.kind == .cField || subject.kind == .cEnumConstant {
      guard let outer = surface.container(of: subject) else { return nil }
      subject = outer
    }
    return subject.isTag || subject.kind == .cTypedef ? subject : nil
  }

  private static func mentions(_ user: Declaration, _ names: Set<String>) -> Bool {
    let written = [user.cSpelledType, user.type?.text ?? ""] + (user.parameters ?? []).flatMap { [$0.cSpelledType, $0.type.text] }
    return written.contains { !names.isDisjoint(with: CType($0).names) }
  }

  private static func isPart(_ declaration: Declaration, of type: Declaration, _ surface: Surface) -> Bool {
    var container = surface.container(of: declaration)
    while let outer = container {
      if outer.id == type.id { return true }
      container = surface.container(of: outer)
    }
    return false
  }
}
