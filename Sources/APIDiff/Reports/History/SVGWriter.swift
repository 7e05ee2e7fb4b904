/// Writes SVG to memory. Everything that is not a literal of ours is escaped.
struct SVGWriter {
  private(set) var text = ""

  /// An attribute's value: a literal, a number, or foreign text.
  enum Value: ExpressibleByStringLiteral, ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral {
    case text(String)
    case number(Double)

    init(stringLiteral value: String) { self = .text(value) }
    init(floatLiteral value: Double) { self = .number(value) }
    init(integerLiteral value: Int) { self = .number(Double(value)) }

    fileprivate var written: String {
      switch self {
      case .text(let text): XMLText.escape(text)
      case .number(let number): SVGWriter.number(number)
      }
    }
  }

  mutating func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, Value>, _ content: (inout SVGWriter) -> Void = { _ in }
  ) {
    text += "<\(name)"
    for (key, value) in attributes { text += " \(key)=\"\(value.written)\"" }
    let length = text.utf8.count
    text += ">"
    content(&self)
    if text.utf8.count == length + 1 {
      text.removeLast()
      text += "/>"
    } else {
      text += "</\(name)>"
    }
  }

  /// A text element; `title` is what it stands for in full.
  mutating func label(
    _ content: String, _ attributes: KeyValuePairs<StaticString, Value>, title: String? = nil
  ) {
    element("text", attributes) { svg in
      if let title { svg.title(title) }
      svg.text += XMLText.escape(content)
    }
  }

  /// Foreign text inside the current element.
  mutating func write(_ content: String) { text += XMLText.escape(content) }

  /// What a reader hears, and sees when pointing at it.
  mutating func title(_ content: String) {
    element("title", [:]) { $0.text += XMLText.escape(content) }
  }

  mutating func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, class name: String) {
    element("line", ["class": .text(name), "x1": .number(x1), "y1": .number(y1), "x2": .number(x2), "y2": .number(y2)])
  }

  mutating func rectangle(
    _ x: Double, _ y: Double, _ width: Double, _ height: Double, class name: String, radius: Double = 0, title: String? = nil
  ) {
    element(
      "rect",
      [
        "class": .text(name), "x": .number(x), "y": .number(y), "width": .number(max(width, 0)),
        "height": .number(max(height, 0)), "rx": .number(radius),
      ]
    ) { svg in if let title { svg.title(title) } }
  }

  /// With one decimal at most, and the same digits everywhere.
  static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    let (whole, rest) = (abs(tenths) / 10, abs(tenths) % 10)
    return (tenths < 0 ? "-" : "") + String(whole) + (rest == 0 ? "" : ".\(rest)")
  }
}
