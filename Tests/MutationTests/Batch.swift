/// A library of independent slots, each with a client of its own.
struct Batch: Sendable {
  enum Language: String, Sendable {
    case swift = "Swift"
    case c = "C"

    var sections: [String] { self == .swift ? ["library"] : ["header", "source"] }
  }

  let language: Language
  let seed: UInt64
  var slots: [Slot]

  /// Draws `count` slots. `families` narrows the choice to those names.
  init(_ language: Language, seed: UInt64, count: Int, families names: Set<String> = []) throws {
    self.language = language
    self.seed = seed
    let families = try Family.all(language.rawValue).filter { names.isEmpty || names.contains($0.name) }
    if families.isEmpty { throw FamilyError("no family is called \(names.sorted().joined(separator: ", "))") }
    var generator = SeededGenerator(seed: seed)
    slots = (0..<count).map { index in
      Slot.draw(index, from: families, sections: language.sections, with: &generator)
    }
  }
}
