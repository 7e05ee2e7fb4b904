package import APIModel

/// A snapshot as readable declarations, nested like an interface file.
package enum InterfaceText {
  package static func text(of snapshot: Snapshot, style: TextStyle) -> String {
    var writer = InterfaceWriter(snapshot, style: style)
    writer.write(snapshot.header)
    writer.writeDeclarations()
    return writer.lines.text
  }
}

private struct InterfaceWriter {
  private(set) var lines: TextLines
  private let declarations: [Declaration]
  private let members: [String: [Declaration]]
  private let ids: Set<String>

  init(_ snapshot: Snapshot, style: TextStyle) {
    lines = TextLines(style: style)
    declarations = snapshot.declarations
    ids = Set(snapshot.declarations.map(\.id))
    members = Dictionary(grouping: snapshot.declarations.filter { $0.parent != nil }, by: { $0.parent ?? "" })
  }

  mutating func write(_ header: Snapshot.Header) {
    let language = header.language == .swift ? "Swift module" : "C library"
    var title = "\(language) \(header.module)"
    if let version = header.version { title += " \(version)" }
    if let date = header.date { title += ", \(date)" }
    comment(title, indent: 0)
    comment("\(declarations.count) \(declarations.count == 1 ? "declaration" : "declarations"), for \(header.target)", indent: 0)
    for module in header.reexports { lines.line("@_exported import \(TerminalText.escape(module))") }
    lines.gap()
  }

  mutating func writeDeclarations() {
    let top = declarations.filter { $0.parent == nil || !ids.contains($0.parent ?? "") }
    var index = top.startIndex
    while index < top.endIndex {
      let declaration = top[index]
      guard declaration.parent != nil else {
        write(declaration, depth: 0)
        index += 1
        continue
      }
      let end = top[index...].firstIndex { $0.parent != declaration.parent } ?? top.endIndex
      writeExtension(of: declaration, members: top[index..<end])
      index = end
    }
  }

  /// Members of another module's type.
  private mutating func writeExtension(of first: Declaration, members: ArraySlice<Declaration>) {
    let type = first.kind == .extension ? first.path : first.path.dropLast()
    let path = ([first.extendedModule].compactMap { $0 } + type).joined(separator: ".")
    lines.line(lines.style.paint("extension \(TerminalText.escape(path)) {", .bold))
    for member in members {
      if member.kind == .extension { writeInheritance(of: member, indent: 2) } else { write(member, depth: 1) }
    }
    lines.line("}")
  }

  private mutating func write(_ declaration: Declaration, depth: Int) {
    // A damaged snapshot may name containers in a circle; real nesting never comes near this.
    guard depth < 64 else { return }
    let indent = depth * 2
    if let deprecation = declaration.deprecation {
      let since = deprecation.deprecated.map { " since \($0)" } ?? ""
      comment("deprecated\(since)\(deprecation.message.map { ": \($0)" } ?? "")", indent: indent)
    }
    if declaration.unavailability != nil { comment("unavailable", indent: indent) }
    if declaration.isSPI { comment("SPI", indent: indent) }
    let children = members[declaration.id] ?? []
    let text = TerminalText.escape(declaration.text.isEmpty ? declaration.qualifiedName : declaration.text)
    let margin = String(repeating: " ", count: indent)
    writeInheritance(of: declaration, indent: indent)
    lines.line(margin + (children.isEmpty ? text : lines.style.paint("\(text) {", .bold)))
    for child in children where child.id != declaration.id { write(child, depth: depth + 1) }
    if !children.isEmpty { lines.line(margin + "}") }
  }

  private mutating func writeInheritance(of declaration: Declaration, indent: Int) {
    let always = declaration.inheritance.filter { $0.conditions.isEmpty && !$0.isUnavailable }.map(\.type.text)
    if !always.isEmpty { comment("is \(always.joined(separator: ", "))", indent: indent) }
    for inheritance in declaration.inheritance where !inheritance.conditions.isEmpty {
      let conditions = inheritance.conditions.map { Self.named($0.text, declaration.generics) }.joined(separator: ", ")
      comment("is \(inheritance.type.text) where \(conditions)", indent: indent)
    }
  }

  /// Puts the parameters' own names where the normal form has `τ_0_0`.
  private static func named(_ text: String, _ generics: GenericSignature) -> String {
    generics.parameters.reversed().reduce(text) { text, parameter in
      parameter.name.isEmpty ? text : text.replacing(parameter.canonicalName, with: parameter.name)
    }
  }

  private mutating func comment(_ text: String, indent: Int) {
    let line = String(repeating: " ", count: indent) + "// " + TerminalText.escape(text)
    lines.line(lines.style.paint(line, .faint))
  }
}
