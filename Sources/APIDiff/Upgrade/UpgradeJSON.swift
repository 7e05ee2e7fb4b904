import APIModel

/// The upgrade report for programs; every key is always there (Documentation/Upgrade.schema.json).
package enum UpgradeJSON {
  package static let schema = 1

  package static func text(of report: UpgradeReport) -> String {
    var json = JSONWriter()
    json.object { json in
      json.field("schema", schema)
      json.field("library", report.library)
      json.field("oldVersion", report.oldVersion)
      json.field("newVersion", report.newVersion)
      json.field("client", report.client)
      json.key("safe")
      json.bool(report.isSafe)
      json.field("affected", report.count(.affected))
      json.field("silent", report.count(.silent))
      json.field("mayBeAffected", report.count(.possible))
      json.field("notUsed", report.unused)
      json.field("uses", report.uses)
      json.key("places")
      json.array { json in for hit in report.hits { write(hit, &json) } }
      json.key("remarks")
      json.array { json in for remark in report.remarks { json.string(remark) } }
      json.key("verification")
      write(report.verification, &json)
    }
    json.newline()
    return TerminalText.escapeJSON(String(decoding: json.bytes, as: UTF8.self))
  }

  private static func write(_ hit: UpgradeReport.Hit, _ json: inout JSONWriter) {
    json.object { json in
      json.field("certainty", hit.certainty.rawValue)
      json.field("module", hit.module)
      json.field("rule", hit.finding.rule)
      json.field("symbol", hit.finding.symbol.path)
      json.field("fingerprint", hit.finding.fingerprint)
      json.field("message", hit.finding.message)
      json.key("location")
      write(hit.location, &json)
      json.field("line", hit.line)
      json.field("reason", hit.reason)
      json.optional("instead", hit.instead)
      json.key("errors")
      json.array { json in for error in hit.errors { write(error, &json) } }
    }
  }

  private static func write(_ error: UpgradeReport.CompilerError, _ json: inout JSONWriter) {
    json.object { json in
      json.key("location")
      write(error.location, &json)
      json.field("message", error.message)
    }
  }

  private static func write(_ location: SourceLocation, _ json: inout JSONWriter) {
    json.object { json in
      json.field("file", location.file)
      json.field("line", location.line)
      json.field("column", location.column)
    }
  }

  private static func write(_ verification: UpgradeReport.Verification?, _ json: inout JSONWriter) {
    guard let verification else { return json.null() }
    json.object { json in
      json.field("errors", verification.errors)
      json.field("unconfirmed", verification.unconfirmed)
      json.key("unexplained")
      json.array { json in for error in verification.unexplained { write(error, &json) } }
    }
  }
}
