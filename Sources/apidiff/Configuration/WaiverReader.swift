import APIDiff
import APIModel

/// Reads the list of waivers. One without a reason, an owner or an end is none.
enum WaiverReader {
  static func waivers(_ node: ConfigurationNode) throws(ConfigurationError) -> [Waiver] {
    var result: [Waiver] = []
    var places: [String: SourceLocation] = [:]
    for item in try node.items() {
      let waiver = try waiver(item)
      if let fingerprint = waiver.fingerprint {
        if let place = places[fingerprint] {
          throw item.error("\(fingerprint) is waived twice: already in line \(place.line)")
        }
        places[fingerprint] = item.location
      }
      result.append(waiver)
    }
    return result
  }

  private static func waiver(_ node: ConfigurationNode) throws(ConfigurationError) -> Waiver {
    let fields = try node.fields(.waiver)
    var waiver = Waiver(reason: try fields.required("reason").word(), owner: try fields.required("owner").word())
    waiver.location = node.location
    if let field = fields["fingerprint"] { waiver.fingerprint = try fingerprint(field) }
    if let field = fields["rule"] { waiver.rule = NamePattern(try rule(field)) }
    waiver.symbol = try fields["symbol"].map { field throws(ConfigurationError) in NamePattern(try field.word()) }
    waiver.module = try fields["module"].map { field throws(ConfigurationError) in NamePattern(try field.word()) }
    waiver.advisory = try fields["advisory"]?.word()
    if let field = fields["expires"] {
      waiver.expires =
        switch try PointInTime(field) {
        case .day(let day), .month(_, let day): .day(day)
        case .version(let version): .version(version)
        }
    } else if waiver.advisory == nil {
      throw node.error("a waiver needs 'expires', a day (2026-11-21) or a version (2.0.0), or an 'advisory'")
    }
    if waiver.fingerprint == nil, waiver.rule == nil, waiver.symbol == nil {
      throw node.error("a waiver needs 'fingerprint', or 'rule' or 'symbol': it would match everything")
    }
    if waiver.fingerprint == nil, [waiver.rule, waiver.symbol].allSatisfy({ $0 == nil || $0?.text == "*" }) {
      throw node.error("a waiver of everything is none: name a rule or a symbol")
    }
    return waiver
  }

  private static func fingerprint(_ node: ConfigurationNode) throws(ConfigurationError) -> String {
    let text = try node.word()
    guard text.wholeMatch(of: /[0-9a-f]{12}/) != nil else {
      throw node.error("\(quoted(text)) is no fingerprint: those are 12 hexadecimal digits, in quotes when all are numbers")
    }
    return text
  }

  /// A rule's id, or a pattern of ids that some rule has.
  static func rule(_ node: ConfigurationNode) throws(ConfigurationError) -> String {
    let text = try node.word()
    let ids = RuleRegistry.rules.map(\.id)
    let pattern = NamePattern(text)
    guard !ids.contains(where: pattern.matches) else { return text }
    let nearest = NearestNames.of(text, among: ids)
    let hint = nearest.isEmpty ? "all rules: apidiff rules" : "did you mean \(nearest.map(quoted).joined(separator: ", "))?"
    throw node.error("there is no rule \(quoted(text)): \(hint)")
  }
}
