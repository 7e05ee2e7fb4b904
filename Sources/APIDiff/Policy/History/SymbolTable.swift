import APIModel

/// Which declarations of the releases are the same symbol, however its identity changed.
///
/// Each symbol has a number. A declaration takes the number of its predecessor: the one with its
/// id, or the one that pairing says became it. What is new takes a number that a release of
/// another line, or an earlier one, gave to the same id, so that a symbol that comes back, or that
/// was added on two lines, stays one symbol.
struct SymbolTable: Sendable {
  /// What clients find at a release.
  enum State: UInt8, Sendable {
    case usable, deprecated
    /// Still declared, but no API: unavailable, SPI, not public.
    case concealed
  }

  struct Appearance: Sendable {
    let release: Int
    /// The place among the snapshot's declarations.
    let place: Int
    let state: State
  }

  /// By symbol, in the order of releases.
  private(set) var appearances: [[Appearance]] = []
  /// The symbol of each declaration, by release and place.
  private(set) var numbers: [[Int]] = []
  private(set) var indices: [DeclarationIndex] = []
  /// By release, the symbols that went there, and whose uses all find another declaration.
  private(set) var superseded: [Set<Int>] = []

  init(_ snapshots: [Snapshot], parents: [Int?]) {
    var builder = SymbolNumbering()
    // A release's predecessor is nearly always the one before it: its surface is kept.
    var last: (release: Int, surface: Surface)?
    for (release, snapshot) in snapshots.enumerated() {
      let surface = Surface(snapshot)
      let states = Self.states(of: surface)
      let parent = parents[release].map { parent in
        SymbolNumbering.Parent(
          surface: last.flatMap { $0.release == parent ? $0.surface : nil } ?? Surface(snapshots[parent]),
          numbers: numbers[parent])
      }
      let given = builder.numbers(for: surface, after: parent)
      while appearances.count < builder.count { appearances.append([]) }
      for (place, number) in given.enumerated() {
        appearances[number].append(Appearance(release: release, place: place, state: states[place]))
      }
      numbers.append(given)
      superseded.append(builder.superseded)
      indices.append(surface.byID)
      last = (release, surface)
    }
  }

  private static func states(of surface: Surface) -> [State] {
    let declarations = surface.snapshot.declarations
    let index = surface.language == .c ? CIndex(surface) : nil
    return declarations.indices.map { place in
      if let index {
        let declaration = declarations[place]
        // A reserved field that comes into use is an addition and no removal.
        let isReserved = declaration.kind == .cField && CNaming.isReservedField(declaration.name)
        if isReserved || !index.isPublic(declaration) || declaration.unavailability != nil { return .concealed }
      } else if surface.concealments[place] != nil {
        return .concealed
      }
      return !declarations[place].availability.isEmpty && declarations[place].isDeprecated ? .deprecated : .usable
    }
  }

  /// The symbol with an id at a release; nil when the release has none.
  func symbol(id: String, at release: Int) -> Int? {
    indices[release].place(of: id).map { numbers[release][$0] }
  }

  func appearance(of symbol: Int, at release: Int) -> Appearance? {
    let list = appearances[symbol]
    // Sorted by release.
    var (low, high) = (0, list.count)
    while low < high {
      let middle = (low + high) / 2
      if list[middle].release < release { low = middle + 1 } else { high = middle }
    }
    return low < list.count && list[low].release == release ? list[low] : nil
  }
}

/// Gives declarations the numbers of their symbols, a release at a time.
struct SymbolNumbering {
  struct Parent {
    let surface: Surface
    let numbers: [Int]
  }

  private(set) var count = 0
  /// What went with the last release and has a substitute.
  private(set) var superseded: Set<Int> = []
  /// The last symbol that had an id.
  private var byID: [String: Int] = [:]
  /// The last release, counted from 1, that used each number.
  private var used: [Int] = []
  private var release = 0

  mutating func numbers(for surface: Surface, after parent: Parent?) -> [Int] {
    release += 1
    superseded = []
    let declarations = surface.snapshot.declarations
    var result = [Int](repeating: -1, count: declarations.count)
    var isAnyNew = false
    for place in declarations.indices {
      if let parent, let twin = parent.surface.byID.place(of: declarations[place].id) {
        take(parent.numbers[twin], for: place, &result)
      } else {
        isAnyNew = true
      }
    }
    if let parent { follow(parent, to: surface, &result) }
    guard isAnyNew else { return result }
    for place in declarations.indices where result[place] < 0 {
      let id = declarations[place].id
      let known = byID[id].flatMap { used[$0] == release ? nil : $0 }
      take(known ?? newNumber(), for: place, &result)
      byID[id] = result[place]
    }
    return result
  }

  /// Lets declarations with a new identity take their predecessors' numbers.
  private mutating func follow(_ parent: Parent, to surface: Surface, _ result: inout [Int]) {
    for succession in Succession.all(from: parent.surface, to: surface) {
      guard let old = parent.surface.byID.place(of: succession.old) else { continue }
      guard let id = succession.new else {
        superseded.insert(parent.numbers[old])
        continue
      }
      guard let new = surface.byID.place(of: id), result[new] < 0, used[parent.numbers[old]] != release else { continue }
      // What was deprecated and has gone did not become its neighbour without a deprecation.
      let (before, after) = (parent.surface.snapshot.declarations[old], surface.snapshot.declarations[new])
      if succession.isRenamed, before.isDeprecated, !after.isDeprecated { continue }
      take(parent.numbers[old], for: new, &result)
      byID[id] = result[new]
    }
  }

  private mutating func take(_ number: Int, for place: Int, _ result: inout [Int]) {
    result[place] = number
    used[number] = release
  }

  private mutating func newNumber() -> Int {
    count += 1
    used.append(0)
    return count - 1
  }
}
