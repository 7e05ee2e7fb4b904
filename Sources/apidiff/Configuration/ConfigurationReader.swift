import APIDiff
import APIModel

/// Reads `apidiff.yml`. Everything that it does not know is an error with its place.
enum ConfigurationReader {
  /// - Parameter file: What the file is called in messages.
  static func configuration(from text: String, file: String = Configuration.fileName) throws(ConfigurationError) -> Configuration {
    guard let root = try ConfigurationDocument.root(of: text, file: file) else { return Configuration() }
    let fields = try root.fields(.root)
    var result = Configuration()
    if let node = fields["policy"] { result.policy = try PolicyReader.policy(node) }
    if let node = fields["ruleset"] { result.policy.ruleSet = try ruleSet(node) }
    if let node = fields["schedule"] { result.policy.schedule = try schedule(node) }
    if let node = fields["modules"] { result.modules = try modules(node) }
    if let node = fields["swift"] { result.swift = try swift(node) }
    if let node = fields["tags"] { result.tags = try tags(node) }
    if let node = fields["next-release"] { result.next = try next(node) }
    if let node = fields["changelog"] { result.changelog = try relativePath(node) }
    if let node = fields["waivers"] { result.waivers = try WaiverReader.waivers(node) }
    return result
  }

  private static func ruleSet(_ node: ConfigurationNode) throws(ConfigurationError) -> Int {
    let number = try node.integer(in: 1...1_000_000)
    guard number <= RuleRegistry.version else {
      throw node.error("rule set \(number) is newer than this apidiff's (\(RuleRegistry.version)): update apidiff")
    }
    return number
  }

  private static func tags(_ node: ConfigurationNode) throws(ConfigurationError) -> TagPattern {
    let text = try node.word()
    guard let pattern = TagPattern(text) else {
      throw node.error("\(quoted(text)) is no pattern for tags: \(TagPattern.problem(in: text) ?? "")")
    }
    return pattern
  }

  private static func next(_ node: ConfigurationNode) throws(ConfigurationError) -> Configuration.NextRelease {
    let text = try node.word()
    guard let next = Configuration.NextRelease(text) else {
      throw node.error("\(quoted(text)) is neither major, minor or patch nor a version like 2.0.0")
    }
    return next
  }

  // MARK: Modules

  private static func modules(_ node: ConfigurationNode) throws(ConfigurationError) -> [Configuration.Module] {
    var result: [Configuration.Module] = []
    for item in try node.items() {
      let module = try module(item)
      guard !result.contains(where: { $0.name == module.name }) else {
        throw item.error("there are two modules with the name \(quoted(module.name))")
      }
      result.append(module)
    }
    return result
  }

  /// A name alone is a Swift module; `headers` makes it a C library.
  private static func module(_ node: ConfigurationNode) throws(ConfigurationError) -> Configuration.Module {
    guard node.isMapping else { return Configuration.Module(name: try node.word()) }
    let fields = try node.fields(.module)
    var module = Configuration.Module(name: try fields.required("name").word())
    module.soname = try fields["soname"]?.word()
    if let headers = fields["headers"] {
      module.headers = try self.headers(fields, path: try relativePath(headers))
    } else if let stray = fields.values.first(where: { !["name", "soname"].contains($0.key) }) {
      throw stray.value.error("\(quoted(stray.key)) is for C libraries, which name their folder or header with 'headers'")
    }
    return module
  }

  private static func headers(_ fields: Fields, path: String) throws(ConfigurationError) -> Configuration.Headers {
    var headers = Configuration.Headers(path: path)
    headers.umbrellas = try fields["umbrellas"]?.texts() ?? []
    headers.excludes = try fields["exclude"]?.patterns() ?? []
    if let standard = try fields["standard"]?.word() { headers.arguments.append("-std=\(standard)") }
    for name in try fields["defines"]?.texts() ?? [] { headers.arguments.append("-D\(name)") }
    for name in try fields["undefines"]?.texts() ?? [] { headers.arguments.append("-U\(name)") }
    headers.arguments += try fields["arguments"]?.texts() ?? []
    headers.pkgConfig = try fields["pkg-config"]?.texts() ?? []
    headers.prepare = try fields["prepare"]?.word()
    return headers
  }

  /// A path below the project's folder: a configuration must not lead out of it.
  private static func relativePath(_ node: ConfigurationNode) throws(ConfigurationError) -> String {
    let path = try node.word()
    guard !path.hasPrefix("/"), !path.hasPrefix("~"), !path.hasPrefix("-"), !path.split(separator: "/").contains("..") else {
      throw node.error("\(quoted(path)) leads out of the project: give a path below it")
    }
    return path
  }

  private static func swift(_ node: ConfigurationNode) throws(ConfigurationError) -> Configuration.SwiftBuild {
    let fields = try node.fields(.swift)
    var swift = Configuration.SwiftBuild()
    swift.traits = try fields["traits"]?.texts()
    swift.configuration = try fields["configuration"]?.choice(BuildConfiguration.self, what: "build configuration")
    swift.buildFlags = try fields["build-flags"]?.texts() ?? []
    swift.compilerFlags = try fields["compiler-flags"]?.texts() ?? []
    return swift
  }

  // MARK: Schedule

  private static func schedule(_ node: ConfigurationNode) throws(ConfigurationError) -> [Policy.ScheduledRemoval] {
    var result: [Policy.ScheduledRemoval] = []
    for item in try node.items() {
      let fields = try item.fields(.schedule)
      let symbol = NamePattern(try fields.required("symbol").word())
      let time: Policy.ScheduledRemoval.Time =
        switch try PointInTime(fields.required("after")) {
        case .day(let day), .month(let day, _): .day(day)
        case .version(let version): .version(version)
        }
      result.append(.init(symbol: symbol, time: time, location: item.location))
    }
    return result
  }
}

/// A day (`2026-11-21`), a month (`2026-11`) or a version (`2.0.0`).
enum PointInTime {
  case day(CalendarDay)
  case month(first: CalendarDay, last: CalendarDay)
  case version(Version)

  init(_ node: ConfigurationNode) throws(ConfigurationError) {
    let text = try node.word()
    if text.wholeMatch(of: /\d{4}-\d{1,2}-\d{1,2}/) != nil {
      guard let day = CalendarDay(text) else {
        throw node.error("\(quoted(text)) is no day: write an existing one as YYYY-MM-DD")
      }
      self = .day(day)
    } else if text.wholeMatch(of: /\d{4}-\d{1,2}/) != nil {
      guard let first = CalendarDay("\(text)-01") else {
        throw node.error("\(quoted(text)) is no month: write an existing one as YYYY-MM")
      }
      self = .month(first: first, last: first.adding(months: 1).adding(days: -1))
    } else if let version = Version(text) {
      self = .version(version)
    } else {
      throw node.error("\(quoted(text)) is neither a day (2026-11-21), a month (2026-11) nor a version (2.0.0)")
    }
  }
}
