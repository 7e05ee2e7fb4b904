import APIModel

/// A call whose two sides were compiled with different versions of a signature.
///
/// Arguments arrive by place, not by position: what a function no longer takes at the end is passed
/// in vain, and a number that goes does not push a floating one aside.
struct CCall {
  private let passed: CArgumentPlaces
  private let read: CArgumentPlaces
  private let isSameValues: Bool

  /// nil on targets whose convention is not known here, and for types that cannot be taken apart.
  ///
  /// - Parameter passed: The signature that the caller was compiled with, and the tables of its version.
  init?(passed: CType, _ caller: CIndex, read: CType, _ callee: CIndex) {
    guard case .function(let passedResult, let arguments, let form) = passed,
      case .function(let readResult, let parameters, let other) = read,
      form.convention == nil, other.convention == nil, !form.lacksPrototype, !other.lacksPrototype,
      let passed = CArgumentPlaces(arguments, result: passedResult, caller),
      let read = CArgumentPlaces(parameters, result: readResult, callee)
    else { return nil }
    self.passed = passed
    self.read = read
    let values = { (types: [CType], index: CIndex) in types.flatMap { index.scalars(of: $0) ?? [.other("")] } }
    isSameValues = values(arguments, caller) == values(parameters, callee) && !values(arguments, caller).isEmpty
  }

  /// Whether what was passed one by one is read as the parts of a structure, or the other way round: the
  /// same values at the same places (`double x, double y` and a `struct { double x, y; }`).
  var arrivesInParts: Bool { isSameValues && passed.places.flatMap { $0 } == read.places.flatMap { $0 } }

  /// Whether the function finds all that it reads where the caller put it.
  ///
  /// - Parameter pairs: Which argument is which parameter.
  func arrives(_ pairs: [(passed: Int, read: Int)]) -> Bool {
    let sources = Dictionary(pairs.map { ($0.read, $0.passed) }, uniquingKeysWith: { first, _ in first })
    return read.places.indices.allSatisfy { parameter in
      guard let argument = sources[parameter], passed.places.indices.contains(argument) else { return false }
      return passed.places[argument] == read.places[parameter]
    }
  }

  /// Whether the function finds what it reads when the arguments of both are the same at first.
  var arrivesInOrder: Bool { arrives(read.places.indices.map { ($0, $0) }) }
}
