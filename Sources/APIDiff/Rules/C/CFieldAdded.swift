import APIModel

extension Rule {
  static let cFieldAdded = Rule(
    id: "c-field-added",
    summary: "A structure or union has a new field.",
    rationale: """
      At the end it changes the size: that breaks compiled clients which hold the structure by value, \
      and nobody when only the library allocates it. Clients hold it when it is passed, returned, \
      embedded, indexed or exported by value, or when functions take a pointer to it and none makes \
      one (returns a pointer to a mutable one or stores it through a pointer to a pointer), or an init \
      function fills in the client's own; also when nothing says where it comes from. In the middle a \
      new field moves the fields behind it, for everybody, and shifts positional initialisers. A \
      structure that begins with its size or version lets the library tell old clients from new ones.
      """,
    fix: """
      Append fields only to structures that the library allocates, or keep reserved fields, or let the \
      first member say the size.
      """,
    kind: .change,
    impact: Impact(source: .risky, binary: .breaking),
    example: Example(
      old: """
        struct options { int level; };
        int run(const struct options *options);
        """,
      new: """
        struct options { int mode; int level; };
        int run(const struct options *options);
        """,
      client: "int use(void) { struct options options = {1}; return run(&options); }"),
    check: .added { new, comparison in
      guard new.kind == .cField, let change = CRecordChange(containing: new, isNew: true, comparison) else {
        return nil
      }
      if change.isOfElements(new) {
        return Hit(
          "The field '\(new.qualifiedName)' makes the elements larger that it is one of: those behind the first moved\(comparison.new.targetInWords).",
          Impact(source: .risky, binary: .breaking))
      }
      switch change.place(of: new) {
      case .reserved: return nil
      case .shared: return shared(new, change, comparison)
      case .appended: return appended(new, change, comparison)
      case .inserted:
        return Hit(
          "The field '\(new.qualifiedName)' stands before fields that were there: "
            + "they moved\(comparison.new.targetInWords).",
          Impact(source: .risky, binary: change.isTakenUnderOtherNames ? .risky : .breaking))
      }
    })
}

private func shared(_ new: Declaration, _ change: CRecordChange, _ comparison: Comparison) -> Rule.Hit {
  guard change.isResized, change.moved.isEmpty, let use = change.use else {
    if let travels = change.otherPassing {
      return Rule.Hit(
        "The field '\(new.qualifiedName)' makes '\(change.new.cDisplayName)' travel \(travels)"
          + "\(comparison.new.targetInWords).",
        Impact(binary: .breaking))
    }
    return Rule.Hit("The field '\(new.qualifiedName)' is new, at the place of others.", .none)
  }
  let layout =
    change.newSize == change.oldSize
    ? "aligned to \(change.new.c?.layout?.alignment ?? 0) bytes, from \(change.old.c?.layout?.alignment ?? 0)"
    : "\(change.newSize) bytes, from \(change.oldSize)"
  return Rule.Hit(
    "The field '\(new.qualifiedName)' makes '\(change.new.cDisplayName)' \(layout)"
      + "\(comparison.new.targetInWords); clients \(use).",
    Impact(binary: change.isOnlyAligned && change.otherPassing == nil ? .risky : .breaking))
}

private func appended(_ new: Declaration, _ change: CRecordChange, _ comparison: Comparison) -> Rule.Hit {
  let verb = change.newSize < change.oldSize ? "shrank" : "grew"
  let size =
    "'\(change.new.cDisplayName)' \(verb) from \(change.oldSize) to \(change.newSize) bytes\(comparison.new.targetInWords)"
  guard let use = change.use else {
    return Rule.Hit(
      "The field '\(new.qualifiedName)' is new at the end; only the library allocates it. \(size.capitalizedFirst).",
      .none)
  }
  if change.saysItsSize {
    return Rule.Hit(
      "The field '\(new.qualifiedName)' is new at the end: \(size). "
        + "Clients \(use), and its first member says what they know.",
      Impact(binary: .risky))
  }
  if change.isGivenWithItsSize {
    return Rule.Hit(
      "The field '\(new.qualifiedName)' is new at the end: \(size). Clients \(use), and say how large theirs is, or of which version.", Impact(binary: .risky))
  }
  if change.isTakenUnderOtherNames {
    return Rule.Hit(
      "The field '\(new.qualifiedName)' is new at the end: \(size). Clients \(use), and old programs go on calling it under that name.",
      Impact(binary: .risky))
  }
  return Rule.Hit(
    "The field '\(new.qualifiedName)' is new at the end: \(size); clients \(use).",
    Impact(binary: change.arrivesWithMore || change.isAsked(for: new) || change.fitsInUnions ? .risky : .breaking))
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
