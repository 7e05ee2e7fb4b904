import APIModel

/// What was to be gone by now, and is still there.
struct OverdueRemovals: Sendable {
  let policy: Policy
  let context: ModuleJudge.Context

  func remarks(module: String) -> [Report.Remark] {
    guard let verdict = policy.overdue.verdict, let surface = context.surface else { return [] }
    return surface.declarations.compactMap { declaration in
      guard let plan = plan(for: declaration) else { return nil }
      return Report.Remark(
        id: "removal-overdue", verdict: verdict,
        message: "'\(declaration.qualifiedName)' was to be removed \(plan), and \(context.proposed) still has it.",
        fix: "Remove it where the policy allows that, or announce another time.", module: module,
        location: declaration.location)
    }
  }

  private func plan(for declaration: Declaration) -> String? {
    if let entry = policy.schedule.first(where: { $0.symbol.matches(declaration.qualifiedName) }) {
      let isOver =
        switch entry.time {
        case .day(let day): context.today > day
        case .version(let version): context.proposed.core >= version.core
        }
      return isOver ? entry.words : nil
    }
    guard let message = declaration.deprecation?.message, let promise = RemovalPromise(message: message) else { return nil }
    let since = context.history?.release(context.old)
      .flatMap { context.history?.effectiveDeprecation(of: declaration.id, at: $0)?.since.version }
    return promise.isOverdue(in: context.proposed, since: since ?? context.old, on: context.today) ? promise.words : nil
  }
}
