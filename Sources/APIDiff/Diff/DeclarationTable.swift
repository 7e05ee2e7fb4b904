package import APIModel

/// The declarations of a snapshot by id.
package struct DeclarationIndex: Sendable {
  private let declarations: [Declaration]
  private let places: [String: Int]

  init(_ declarations: [Declaration]) {
    self.declarations = declarations
    var places = [String: Int](minimumCapacity: declarations.count)
    for place in declarations.indices { places[declarations[place].id] = place }
    self.places = places
  }

  package subscript(id: String) -> Declaration? { places[id].map { declarations[$0] } }

  /// The place among the snapshot's declarations; cheaper than the declaration.
  func place(of id: String) -> Int? { places[id] }
}

/// The declarations of a snapshot by some key, each with its places only: a declaration is large,
/// and copies of it in three tables would cost more than all of a comparison.
package struct DeclarationTable: Sendable {
  private let declarations: [Declaration]
  private let places: [String: [Int]]

  /// - Parameter key: The key of the declaration at a place; asked by place, so that none is copied.
  init(_ declarations: [Declaration], by key: (_ place: Int) -> String?) {
    self.declarations = declarations
    var places = [String: [Int]](minimumCapacity: declarations.count / 4)
    for place in declarations.indices {
      if let key = key(place) { places[key, default: []].append(place) }
    }
    self.places = places
  }

  package subscript(key: String) -> [Declaration]? { places[key].map { $0.map { declarations[$0] } } }
}

/// The declarations of a snapshot by qualified name. They are sorted by it, so that each name is
/// a range.
package struct DeclarationNames: Sendable {
  private let declarations: [Declaration]
  private let ranges: [String: Range<Int>]

  init(_ declarations: [Declaration]) {
    self.declarations = declarations
    var ranges = [String: Range<Int>](minimumCapacity: declarations.count)
    var start = 0
    for end in declarations.indices.dropFirst() where declarations[end].path != declarations[start].path {
      ranges[declarations[start].qualifiedName] = start..<end
      start = end
    }
    if let first = declarations[start...].first { ranges[first.qualifiedName] = start..<declarations.count }
    self.ranges = ranges
  }

  package subscript(name: String) -> [Declaration]? { ranges[name].map { Array(declarations[$0]) } }
}
