import APIModel

/// The lives of symbols, and the releases of modules, for programs.
package enum HistoryJSON {
  package static func text(of matches: [HistoryText.Match]) -> String {
    document("symbols") { json in
      for match in matches {
        json.object { json in
          json.field("module", match.module)
          json.field("id", match.symbol.declaration.id)
          json.field("path", match.symbol.name)
          json.field("kind", match.symbol.declaration.kind.rawValue)
          json.optional("introduced", match.symbol.introduced?.version.description)
          json.optional("deprecated", match.symbol.deprecated?.version.description)
          json.optional("removed", match.symbol.removed?.version.description)
          json.key("events")
          json.array { json in for event in match.symbol.events { write(event, &json) } }
          json.key("otherEvents")
          json.array { json in for event in match.symbol.otherEvents { write(event, &json) } }
        }
      }
    }
  }

  package static func releases(of histories: [ReleaseHistory]) -> String {
    document("modules") { json in
      for history in histories {
        json.object { json in
          json.field("name", history.module)
          json.key("releases")
          json.array { json in for counts in history.counts() { write(counts, &json) } }
        }
      }
    }
  }

  private static func write(_ event: SymbolEvent, _ json: inout JSONWriter) {
    json.object { json in
      json.field("event", event.kind.rawValue)
      json.field("version", event.release.version.description)
      json.optional("date", event.release.date?.description)
      json.optional("old", event.old?.text)
      json.optional("new", event.new?.text)
      json.optional("message", event.new?.deprecation?.message)
      json.optional("renamed", event.new?.deprecation?.renamed)
    }
  }

  private static func write(_ counts: ReleaseCounts, _ json: inout JSONWriter) {
    json.object { json in
      json.field("version", counts.release.version.description)
      json.optional("date", counts.release.date?.description)
      json.optional("commit", counts.release.commit)
      json.optional("predecessor", counts.predecessor?.version.description)
      json.field("size", counts.size)
      json.field("added", counts.added)
      json.field("changed", counts.changed)
      json.field("removed", counts.removed)
      json.field("deprecated", counts.deprecated)
      json.field("carried", counts.carried)
    }
  }

  private static func document(_ key: String, _ elements: (inout JSONWriter) -> Void) -> String {
    var json = JSONWriter()
    json.object { json in
      json.field("schema", JSONReport.schema)
      json.key(key)
      json.array(elements)
    }
    json.newline()
    return TerminalText.escapeJSON(String(decoding: json.bytes, as: UTF8.self))
  }
}
