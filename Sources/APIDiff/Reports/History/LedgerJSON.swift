import APIModel

/// The ledger for programs. Every key is always there; what does not apply is null.
package enum LedgerJSON {
  package static func text(of ledgers: [Ledger]) -> String {
    var json = JSONWriter()
    json.object { json in
      json.field("schema", JSONReport.schema)
      json.optional("today", ledgers.first?.today?.description)
      json.key("modules")
      json.array { json in
        for ledger in ledgers {
          json.object { json in
            json.field("name", ledger.module)
            json.field("version", ledger.release.version.description)
            json.optional("date", ledger.release.date?.description)
            json.key("deprecations")
            json.array { json in for entry in ledger.entries { write(entry, &json) } }
          }
        }
      }
    }
    json.newline()
    return TerminalText.escapeJSON(String(decoding: json.bytes, as: UTF8.self))
  }

  private static func write(_ entry: Ledger.Entry, _ json: inout JSONWriter) {
    json.object { json in
      json.key("symbol")
      json.object { json in
        json.field("id", entry.span.id)
        json.field("path", entry.span.name)
        json.field("kind", entry.declaration.kind.rawValue)
      }
      json.field("declaration", entry.declaration.text)
      json.field("status", entry.status.rawValue)
      json.field("reason", entry.reason)
      json.key("since")
      json.object { json in
        json.field("version", entry.span.since.version.description)
        json.optional("date", entry.span.since.date?.description)
      }
      json.field("ageInReleases", entry.ageInReleases)
      json.optional("ageInDays", entry.ageInDays)
      json.optional("earliestVersion", entry.earliest?.description)
      json.optional("earliestDate", entry.earliestDay?.description)
      json.optional("removableIn", entry.removableIn?.description)
      json.optional("promise", entry.span.promise?.words)
      json.optional("platform", entry.span.platform)
      json.optional("message", entry.span.message)
      json.optional("renamed", entry.span.renamed)
    }
  }
}

extension JSONWriter {
  mutating func optional(_ key: String, _ value: Int?) {
    self.key(key)
    if let value { int(value) } else { null() }
  }
}
