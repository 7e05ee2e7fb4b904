import APIModel

extension Rule {
  static let cRecordBecameOpaque = Rule(
    id: "c-record-became-opaque",
    summary: "The definition of a structure, union or enumeration is no longer public.",
    rationale: """
      Clients that declare one, ask for its size or name a field do not compile. Compiled clients go \
      on as long as the layout stays, which it need not where the headers' own macros and inline functions \
      read it before, or clients made it and a function of the library's does now.
      """,
    fix: "Offer functions for what clients did with the fields, and deprecate the fields first.",
    kind: .removal,
    impact: .sourceBreaking,
    example: Example(
      old: """
        struct file { int number; };
        int read_from(struct file *file);
        """,
      new: """
        struct file;
        int read_from(struct file *file);
        """,
      client: "int use(struct file *file) { return file->number; }"),
    check: .changed { old, new, comparison in
      guard old.isTag, new.isTag, old.c?.isOpaque != true, new.c?.isOpaque == true else { return [] }
      let message = "The definition of '\(new.cDisplayName)' is no longer public: it is opaque"
      if let reader = CReaders.reader(of: old, comparison.c) {
        return [Hit(message + "; compiled clients read it by '\(reader.name)'.", .breaking)]
      }
      if let maker = CReaders.newMaker(of: old, comparison) {
        return [Hit(message + "; compiled clients bring their own, and not what '\(maker.name)' makes.", .breaking)]
      }
      return [Hit(message + ".", .sourceBreaking)]
    })
}
