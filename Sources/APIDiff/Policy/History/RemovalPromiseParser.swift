import APIModel

/// Reads promises of removal out of deprecation messages.
///
/// A sentence that says that something *will* go (not that it went) is searched for a preposition
/// and what follows it: a version, a count of releases, a day.
enum RemovalPromiseParser {
  static func promise(in message: String) -> RemovalPromise? {
    // Hostile or generated messages may be long; promises stand in the first sentences.
    let words = Self.words(of: message.prefix(4000))
    guard let verb = words.firstIndex(where: { verbs.contains($0.text) }) else { return nil }
    let sentence = words.sentence(around: verb)
    let before = words[sentence.lowerBound..<verb].map(\.text)
    guard isAnnouncement(verb: words[verb].text, before: before) else { return nil }
    let after = Array(words[(verb + 1)..<sentence.upperBound])
    if let promise = promise(after: after) { return promise }
    // "After 5.7 it will be removed"; other prepositions tell when it was deprecated.
    let lead = Array(words[sentence.lowerBound..<verb])
    return promise(after: lead, prepositions: ["after", "until", "starting", "from"]) ?? .unspecified
  }

  private static let verbs: Set<String> = [
    "removed", "removal", "remove", "deleted", "deletion", "dropped", "retired", "disappear", "unavailable",
  ]

  private static func isAnnouncement(verb: String, before: [String]) -> Bool {
    if verb == "removal" || verb == "deletion" { return true }
    let past: Set<String> = ["was", "were", "been", "has", "had", "have", "is", "are"]
    let future: Set<String> = ["will", "to", "shall", "scheduled", "going", "planned", "may", "might", "gets", "being"]
    guard let auxiliary = before.last(where: { past.contains($0) || future.contains($0) }) else {
      // "Removed in 6.0" announces, because it still stands there.
      return verb == "removed" && before.isEmpty
    }
    return future.contains(auxiliary)
  }

  // MARK: Words

  struct Word {
    /// Lower case, without punctuation around it.
    var text: String
    var endsSentence: Bool
  }

  private static func words(of message: Substring) -> [Word] {
    message.split { $0.isWhitespace }.compactMap { piece in
      let text = piece.lowercased().trimmingPunctuation()
      guard !text.isEmpty else { return nil }
      return Word(text: text, endsSentence: [".", "!", "?", ";"].contains(String(piece.suffix(1))))
    }
  }

  // MARK: What follows the verb

  private static func promise(
    after words: [Word], prepositions: Set<String> = ["after", "in", "with", "by", "from", "on", "once", "when", "as", "for", "starting"]
  ) -> RemovalPromise? {
    for index in words.indices where prepositions.contains(words[index].text) {
      let rest = words[(index + 1)...].map(\.text)
      if let promise = promise(words[index].text, rest) { return promise }
    }
    return nil
  }

  private static let articles: Set<String> = ["the", "a", "an", "release", "version", "of", "versions", "releases"]

  private static func promise(_ preposition: String, _ rest: [String]) -> RemovalPromise? {
    let words = rest.drop { articles.contains($0) }
    guard let first = words.first else { return nil }
    if let count = count(first) ?? (first == "next" || first == "following" ? 1 : nil) {
      if let later = later(count, words.dropFirst()) { return later }
    }
    if ["future", "later", "upcoming"].contains(first) { return .unspecified }
    if let day = day(words) { return .day(day) }
    return version(words).map { ["after", "once", "when"].contains(preposition) ? .after($0) : .in($0) }
  }

  /// "two minor releases", "next major version"
  private static func later(_ count: Int, _ rest: ArraySlice<String>) -> RemovalPromise? {
    let words = rest.drop { $0 == "feature" || $0 == "more" || $0 == "further" }
    guard let first = words.first else { return nil }
    let bump = Bump(rawValue: first)
    let noun = bump == nil || bump == Bump.none ? first : words.dropFirst().first ?? "release"
    guard ["release", "releases", "version", "versions", "cycle", "cycles", "minors", "majors"].contains(noun) || bump != nil
    else { return nil }
    let kind: Bump = noun == "minors" ? .minor : noun == "majors" ? .major : bump ?? .none
    return (1...99).contains(count) ? .later(count, kind) : nil
  }

  private static let numbers = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6,
  ]

  private static func count(_ word: String) -> Int? {
    numbers[word] ?? (word.utf8.count <= 2 ? Int(word) : nil)
  }

  /// "5.7", "v6", "swift-docc 5.7", "2.x"; not "swift 6", which is the language.
  private static func version(_ words: ArraySlice<String>) -> Version? {
    for (offset, word) in words.prefix(3).enumerated() {
      let text = word.hasSuffix(".x") ? String(word.dropLast(2)) : word
      guard let first = text.first, first.isNumber || first == "v", let version = Version(text) else {
        if ["favor", "favour", "order", "case"].contains(word) { return nil }
        continue
      }
      return offset > 0 && words.first == "swift" ? nil : version
    }
    return nil
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december",
  ]

  /// "2026-05-01", "May 2026", "2026"
  private static func day(_ words: ArraySlice<String>) -> CalendarDay? {
    guard let first = words.first else { return nil }
    if let day = CalendarDay(first) { return day }
    if let month = months.firstIndex(of: first), let year = words.dropFirst().first.flatMap(year) {
      return CalendarDay(year: year, month: month + 1, day: 1)
    }
    return year(first).flatMap { CalendarDay(year: $0, month: 1, day: 1) }
  }

  private static func year(_ word: String) -> Int? {
    word.utf8.count == 4 ? Int(word).flatMap { (1990...2999).contains($0) ? $0 : nil } : nil
  }
}

extension [RemovalPromiseParser.Word] {
  /// The places of the sentence that a word is in.
  fileprivate func sentence(around place: Int) -> Range<Int> {
    let start = self[..<place].lastIndex { $0.endsSentence }.map { $0 + 1 } ?? 0
    let end = self[place...].firstIndex { $0.endsSentence }.map { $0 + 1 } ?? count
    return start..<end
  }
}

extension String {
  fileprivate func trimmingPunctuation() -> String {
    let marks: Set<Character> = [".", ",", ";", ":", "!", "?", "(", ")", "\"", "'", "`", "*", "_"]
    let start = drop { marks.contains($0) }
    guard let last = start.lastIndex(where: { !marks.contains($0) }) else { return "" }
    return String(start[...last])
  }
}
