import APIDiff
import APIModel

/// One module of a comparison, and what compiles programs that use it.
struct ModuleCompilers: Sendable {
  /// Why nothing can be compiled.
  struct Obstacle: Error, CustomStringConvertible { let description: String }

  let before: Snapshot
  /// Empty when the module is gone.
  let after: Snapshot
  let old: any WitnessCompiler
  let new: any WitnessCompiler

  init(of module: String, old: ModuleSurface, new: ModuleSurface, folder: String) throws(Obstacle) {
    guard let before = old.snapshots.first(where: { $0.header.module == module }) else {
      throw Obstacle(description: "the module is not in the old version")
    }
    let after = new.snapshots.first { $0.header.module == module }
    guard let oldContext = old.contexts[module] else { throw Self.notCompilable("old") }
    // A module that is gone leaves nothing to search in: its import must fail.
    guard let newContext = new.contexts[module] ?? (after == nil ? new.contexts.values.first : nil) else {
      throw Self.notCompilable("new")
    }
    self.before = before
    self.after = after ?? Snapshot(header: before.header, declarations: [])
    switch (oldContext, newContext) {
    case (.swift(let oldFlags), .swift(let newFlags)):
      self.old = SwiftWitnessCompiler(flags: oldFlags, folder: folder)
      self.new = SwiftWitnessCompiler(flags: newFlags, folder: folder)
    case (.c(let oldRoot, let oldHeaders, let oldArguments), .c(let newRoot, let newHeaders, let newArguments)):
      let indirect = Set([before, after].compactMap { $0?.header.headers?.indirect }.joined())
      let compiler = { (snapshot: Snapshot, root: String, headers: [String], arguments: [String]) in
        CWitnessCompiler(
          root: root, headers: Self.leading(headers, of: snapshot).filter { !indirect.contains($0) },
          arguments: snapshot.includeFlags(root: root) + arguments, folder: folder)
      }
      self.old = compiler(before, oldRoot, oldHeaders, oldArguments)
      self.new = compiler(self.after, newRoot, newHeaders, newArguments)
    default: throw Obstacle(description: "the module has another language in the new version")
    }
  }

  /// The headers that lead to all of them. What others include comes with them: it may ask for what they
  /// define first, and nothing says that it can be included twice.
  private static func leading(_ headers: [String], of snapshot: Snapshot) -> [String] {
    let inclusions = snapshot.header.headers?.inclusions ?? []
    let included = inclusions.reduce(into: Set<String>()) { included, inclusion in
      included.formUnion(inclusion.includes.filter { $0 != inclusion.header })
    }
    let order = headers.filter { !included.contains($0) } + headers.filter(included.contains)
    let includes = Dictionary(inclusions.map { ($0.header, $0.includes) }) { first, _ in first }
    var reached: Set<String> = []
    return order.filter { header in
      guard !reached.contains(header) else { return false }
      var pending = [header]
      while let next = pending.popLast() {
        if reached.insert(next).inserted { pending += includes[next] ?? [] }
      }
      return true
    }
  }

  var isSwift: Bool { old is SwiftWitnessCompiler }

  var trial: Trial {
    let plan = isSwift ? SwiftWitnesses(old: before, new: after).plan : CWitnesses(old: before, new: after).plan
    return Trial(isSwift: isSwift, plan: plan, old: old, new: new)
  }

  private static func notCompilable(_ side: String) -> Obstacle {
    Obstacle(
      description: "the \(side) version was read from a snapshot or symbol graphs, which nothing can be compiled against: "
        + "compare git refs or folders")
  }
}
