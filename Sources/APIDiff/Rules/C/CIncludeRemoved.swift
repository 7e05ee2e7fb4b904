import APIModel

extension Rule {
  static let cIncludeRemoved = Rule(
    id: "c-include-removed",
    summary: "A header no longer includes another one.",
    rationale: """
      Clients that include only the first no longer see what the second declares. That may be a header of \
      C or POSIX: who held the `bool` that a function returned wrote `bool`, and had it from the library.
      """,
    fix: "Keep the include until the next major version.",
    kind: .change,
    impact: .sourceBreaking,
    example: Example(
      old: """
        // shapes.h
        #include <solids.h>
        """,
      new: "// shapes.h",
      client: "#include <shapes.h>"),
    check: .module { comparison in
      guard let reach = comparison.c.reach else { return [] }
      let names = lent(comparison)
      return (names.isEmpty ? lentHeaders(comparison) : names) + reach.lost(comparison).map { entry, headers, isTotal in
        let names = headers.map { "'\($0)'" }.joined(separator: ", ")
        return Hit(
          "The header '\(entry)' no longer leads to \(names): clients that include it alone miss their declarations.",
          isTotal ? .sourceBreaking : Impact(source: .risky), detail: entry, names: [entry] + headers)
      }
    })
}

/// Headers of C and POSIX that the old ones included and that the new ones lead to no more, in any way. Where another one
/// came in their place, the library looked at what its clients need.
private func lentHeaders(_ comparison: Comparison) -> [Rule.Hit] {
  guard let before = comparison.old.snapshot.header.headers?.lent,
    let after = comparison.new.snapshot.header.headers?.lent
  else { return [] }
  let prefix = "#include "
  let named = { (lent: [String]) in Set(lent.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }) }
  let lost = named(before).subtracting(after)
  // What the lost ones brought along is no replacement.
  let kept = named(before).union(lost.contains("<inttypes.h>") ? ["<stdint.h>"] : []).union(lost.isSubset(of: ofFunctions) ? ofTypes : [])
  guard !lost.isEmpty, named(after).isSubset(of: kept) else { return [] }
  let list = lost.sorted().joined(separator: ", ")
  let impact = lost.isDisjoint(with: everyday) ? Impact(source: .risky) : .sourceBreaking
  return [Rule.Hit("The headers no longer include \(list): clients that had its names from here miss an include.", impact, detail: list, names: lost.sorted())]
}

/// What clients use without a thought of where it comes from; others they include where they use them.
private let everyday = Set(
  ["ctype", "errno", "inttypes", "limits", "math", "stdarg", "stdbool", "stddef", "stdint", "stdio", "stdlib", "string", "time", "sys/types"]
    .map { "<\($0).h>" })

/// What has functions, and what types alone come in its place: nobody had those from there.
private let ofFunctions: Set<String> = ["<stdio.h>", "<string.h>", "<math.h>", "<ctype.h>"]
private let ofTypes: Set<String> = ["<stddef.h>", "<stdint.h>", "<stdbool.h>", "<sys/types.h>"]

/// Names of other headers that the old declarations were made of, and that nothing brings any more.
private func lent(_ comparison: Comparison) -> [Rule.Hit] {
  guard let before = comparison.old.snapshot.header.headers?.lent,
    let after = comparison.new.snapshot.header.headers?.lent
  else { return [] }
  let mentioned = CForeignNames.mentioned(in: comparison.c.old)
  let names = Set(before).subtracting(after).intersection(mentioned).filter { name in
    guard name.hasPrefix("struct ") else { return comparison.c.new.named(name).isEmpty }
    return comparison.c.new.tag(String(name.dropFirst("struct ".count)))?.c?.isOpaque != false
  }
  // What was declared with it is gone as well, and told: nobody else had a reason to write it.
  let needed = CForeignNames.mentioned(in: comparison.c.old) { declaration in
    ![.cFunction, .cVariable, .cTypedef].contains(declaration.kind) || !comparison.c.new.named(declaration.name).isEmpty
  }
  return [(names.intersection(needed), .sourceBreaking), (names.subtracting(needed), Impact(source: .risky))].compactMap { names, impact in
    guard !names.isEmpty else { return nil }
    let list = names.sorted().map { "'\($0)'" }.joined(separator: ", ")
    return Rule.Hit(
      "The headers no longer bring \(list), with which they declared: clients that wrote it miss an include.",
      impact, detail: list, names: names.sorted())
  }
}
