import APIModel

/// How a project names its tags: `v{version}`, `{module}-{version}`.
struct TagPattern: Sendable, Hashable {
  let text: String
  private let before: String
  private let between: String
  private let after: String
  /// The module stands before the version, after it, or nowhere.
  private let order: Order

  private enum Order: Sendable, Hashable { case version, moduleVersion, versionModule }

  /// Why a text is no pattern; nil when it is one.
  static func problem(in text: String) -> String? {
    let versions = text.components(of: "{version}")
    let modules = text.components(of: "{module}")
    if versions.count != 2 { return "it needs '{version}' once" }
    if modules.count > 2 { return "'{module}' can stand in it once" }
    let rest = text.replacing("{version}", with: "").replacing("{module}", with: "")
    if rest.contains(where: { "{}".contains($0) }) { return "only '{version}' and '{module}' stand for something" }
    if rest.contains(where: { " ~^:?*[\\".contains($0) || $0.isNewline }) || text.hasPrefix("-") {
      return "git allows no tag of that form"
    }
    if text.contains("{version}{module}") || text.contains("{module}{version}") {
      return "something must stand between '{module}' and '{version}'"
    }
    return nil
  }

  init?(_ text: String) {
    guard Self.problem(in: text) == nil else { return nil }
    self.text = text
    let marked = text.replacing("{version}", with: "\u{1}").replacing("{module}", with: "\u{2}")
    let parts = marked.split(omittingEmptySubsequences: false) { $0 == "\u{1}" || $0 == "\u{2}" }.map(String.init)
    before = parts[0]
    if parts.count == 3 {
      (between, after) = (parts[1], parts[2])
      let isVersionFirst = (marked.firstIndex(of: "\u{1}") ?? marked.endIndex) < (marked.firstIndex(of: "\u{2}") ?? marked.endIndex)
      order = isVersionFirst ? .versionModule : .moduleVersion
    } else {
      (between, after) = ("", parts.count > 1 ? parts[1] : "")
      order = .version
    }
  }

  var namesModule: Bool { order != .version }

  /// The version and the module that a tag names; nil when it has another form.
  func match(_ tag: String) -> (version: Version, module: String?)? {
    guard tag.hasPrefix(before), tag.hasSuffix(after), tag.count >= before.count + after.count else { return nil }
    let inner = String(tag.dropFirst(before.count).dropLast(after.count))
    if order == .version {
      // Version itself takes a 'v'; the pattern decides whether there is one.
      guard !inner.hasPrefix("v") else { return nil }
      return Version(inner).map { ($0, nil) }
    }
    // Module names may contain what stands between: the split that leaves a version is the right one.
    for range in inner.ranges(of: between) {
      let (left, right) = (String(inner[..<range.lowerBound]), String(inner[range.upperBound...]))
      let (module, number) = order == .moduleVersion ? (left, right) : (right, left)
      if !module.isEmpty, !number.hasPrefix("v"), let version = Version(number) { return (version, module) }
    }
    return nil
  }

  func tag(_ version: Version, module: String) -> String {
    text.replacing("{version}", with: version.description).replacing("{module}", with: module)
  }
}

extension String {
  fileprivate func components(of mark: String) -> [String] {
    var count = 1
    var rest = self[...]
    while let range = rest.firstRange(of: mark) {
      count += 1
      rest = rest[range.upperBound...]
    }
    return Array(repeating: mark, count: count)
  }
}
