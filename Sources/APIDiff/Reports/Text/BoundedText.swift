/// A text that is put together part by part and never exceeds its limit. A part that does not fit
/// is left out whole, so that no markup stays open; lists say how many of their entries are missing.
struct BoundedText {
  private(set) var text = ""
  /// What the parts that must come still need: ends of open folds, counts of what is left out.
  private var reserve: Int
  private let limit: Int

  /// - Parameter limit: In bytes of UTF-8. Should leave room for the parts that always come.
  init(limit: Int) {
    self.limit = limit
    reserve = 500
  }

  /// For the few parts, short ones, without which the text would be wrong.
  mutating func always(_ part: String) { text += part }

  @discardableResult
  mutating func ifRoom(_ part: String) -> Bool {
    guard text.utf8.count + part.utf8.count + reserve <= limit else { return false }
    text += part
    return true
  }

  /// Entries in order; the first one that does not fit, or is more than were wanted, ends the list
  /// with the number of the rest.
  mutating func list<Entry>(
    _ head: String, _ entries: [Entry], atMost maximum: Int = .max, _ write: (Entry) -> String,
    rest: (Int) -> String
  ) {
    var isHeadWritten = false
    for (index, entry) in entries.enumerated() {
      let part = (isHeadWritten ? "" : head) + write(entry)
      let room = index == entries.count - 1 ? 0 : rest(entries.count).utf8.count
      guard index < maximum, ifRoom(part, leaving: room) else {
        let note = (isHeadWritten ? "" : head) + rest(entries.count - index)
        if isHeadWritten { always(note) } else { ifRoom(note) }
        return
      }
      isHeadWritten = true
    }
  }

  private mutating func ifRoom(_ part: String, leaving room: Int) -> Bool {
    reserve += room
    defer { reserve -= room }
    return ifRoom(part)
  }

  /// A part that readers open with a click. Left out when there is no room for its title; the
  /// title is one of ours.
  mutating func folded(_ title: String, _ body: (inout BoundedText) -> Void) {
    let end = "\n</details>\n"
    reserve += end.utf8.count
    let isOpen = ifRoom("\n<details><summary>\(title)</summary>\n\n")
    reserve -= end.utf8.count
    guard isOpen else { return }
    reserve += end.utf8.count
    body(&self)
    reserve -= end.utf8.count
    always(end)
  }
}
