import APIModel

/// Every symbol with the versions that introduced, deprecated and removed it.
package enum SymbolVersionsReport {
  package typealias Module = (name: String, symbols: [SymbolVersions])

  /// One symbol a line, in columns.
  package static func text(of modules: [Module], style: TextStyle) -> String {
    var lines = TextLines(style: style)
    for module in modules {
      lines.gap()
      lines.paragraph(module.name, indent: 0, ink: .bold)
      let rows = [["introduced", "deprecated", "removed"]] + module.symbols.map(versions)
      let widths = (0..<3).map { column in rows.map { TerminalText.width(of: $0[column]) }.max() ?? 0 }
      for (index, row) in rows.enumerated() {
        let cells = zip(row, widths).map { $0.padded(to: $1) }.joined(separator: "  ")
        let name = index == 0 ? "symbol" : TerminalText.escape(module.symbols[index - 1].name)
        let line = "  \(cells)  \(name)"
        lines.line(index == 0 ? style.paint(line, .faint) : line)
      }
    }
    return lines.text
  }

  package static func markdown(of modules: [Module]) -> String {
    modules.map { module in
      let rows = module.symbols.map { symbol in
        "| \(([MarkdownText.code(symbol.name, inTable: true)] + versions(symbol)).joined(separator: " | ")) |\n"
      }
      return "## \(MarkdownText.prose(module.name))\n\n| symbol | introduced | deprecated | removed |\n|---|---|---|---|\n"
        + rows.joined()
    }.joined(separator: "\n")
  }

  package static func json(of modules: [Module]) -> String {
    var json = JSONWriter()
    json.object { json in
      json.field("schema", JSONReport.schema)
      json.key("modules")
      json.array { json in
        for module in modules {
          json.object { json in
            json.field("name", module.name)
            json.key("symbols")
            json.array { json in for symbol in module.symbols { write(symbol, &json) } }
          }
        }
      }
    }
    json.newline()
    return TerminalText.escapeJSON(String(decoding: json.bytes, as: UTF8.self))
  }

  private static func write(_ symbol: SymbolVersions, _ json: inout JSONWriter) {
    json.object { json in
      json.field("id", symbol.id)
      json.field("path", symbol.name)
      json.field("kind", symbol.kind.rawValue)
      json.field("introduced", symbol.introduced.description)
      json.optional("deprecated", symbol.deprecated?.description)
      json.optional("removed", symbol.removed?.description)
    }
  }

  private static func versions(_ symbol: SymbolVersions) -> [String] {
    [symbol.introduced.description, symbol.deprecated?.description ?? "-", symbol.removed?.description ?? "-"]
  }
}
