import APIModel
import TestSupport
import Testing

@Suite struct RoundTripTests {
  @Test func keepsEveryFact() throws {
    let snapshot = SampleSnapshots.complete
    let bytes = SnapshotWriter.bytes(of: snapshot)
    #expect(try Self.read(bytes) == snapshot)
  }

  /// Random declarations: what is written is read back, and written again gives the same bytes.
  @Test(arguments: 0..<200 as Range<UInt64>)
  func randomSnapshotsSurvive(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let snapshot = random.snapshot()
    let bytes = SnapshotWriter.bytes(of: snapshot)
    let read = try Self.read(bytes)
    #expect(read == snapshot)
    #expect(SnapshotWriter.bytes(of: read) == bytes)
  }

  /// The order in which an extractor found things must not show.
  @Test func orderOfDeclarationsDoesNotMatter() {
    let snapshot = SampleSnapshots.complete
    let shuffled = Snapshot(header: snapshot.header, declarations: snapshot.declarations.reversed())
    #expect(SnapshotWriter.bytes(of: shuffled) == SnapshotWriter.bytes(of: snapshot))
  }

  static func read(_ bytes: [UInt8]) throws(SnapshotFormatError) -> Snapshot {
    let result = bytes.withUnsafeBytes { buffer in
      Result { () throws(SnapshotFormatError) in try SnapshotReader.snapshot(from: buffer) }
    }
    return try result.get()
  }
}

extension SeededRandom {
  fileprivate mutating func snapshot() -> Snapshot {
    var header = SampleSnapshots.header("M" + text(), language: flip() ? .swift : .c)
    if flip() { header.version = text() }
    if flip() { header.reexports = texts() }
    header.hasLibraryEvolution = flip()
    let declarations = (0..<Int(next() % 8)).map { declaration($0) }
    return Snapshot(header: header, declarations: declarations)
  }

  private mutating func texts() -> [String] { (0..<Int(next() % 3)).map { _ in text() } }
  private mutating func type() -> TypeReference { TypeReference("T" + text()) }

  private mutating func declaration(_ number: Int) -> Declaration {
    var result = Declaration(
      id: "\(number)" + text(), kind: DeclarationKind.allCases.randomElement(using: &self) ?? .struct,
      path: ["n" + text()] + texts())
    result.access = Access.allCases.randomElement(using: &self) ?? .public
    result.text = text()
    if flip() { result.parent = text() }
    if flip() { result.location = SourceLocation(file: "f" + text(), line: Int(next() % 999), column: Int(next() % 99)) }
    (result.isDocumented, result.isSPI) = (flip(), flip())
    result.modifiers = Set(Modifier.allCases.filter { _ in next() % 8 == 0 })
    result.attributes = texts()
    if flip() { result.parameters = (0..<Int(next() % 4)).map { _ in parameter() } }
    if flip() { result.type = type() }
    result.effects = Effects(isAsync: flip(), throwing: throwing())
    if flip() {
      var accessors = Accessors(isSettable: flip())
      accessors.getter = Effects(isAsync: flip(), throwing: throwing())
      result.accessors = accessors
    }
    result.availability = (0..<Int(next() % 3)).map { _ in availability() }
    result.inheritance = (0..<Int(next() % 3)).map { _ in inheritance() }
    if flip() { result.c = facts() }
    return result
  }

  private mutating func throwing() -> Throwing {
    switch next() % 4 {
    case 0: .never
    case 1: .rethrows
    case 2: .any
    default: .typed(type())
    }
  }

  private mutating func parameter() -> Parameter {
    var result = Parameter(label: flip() ? text() : nil, name: flip() ? text() : nil, type: type())
    result.hasDefault = flip()
    if result.hasDefault, flip() { result.defaultValue = "=" + text() }
    result.isVariadic = flip()
    result.specifiers = texts()
    result.attributes = texts()
    return result
  }

  private mutating func availability() -> Availability {
    var result = Availability(domain: text())
    if flip() { result.deprecated = text() }
    if flip() { result.message = text() }
    (result.isUnavailable, result.isNoAsync) = (flip(), flip())
    return result
  }

  private mutating func inheritance() -> Inheritance {
    var result = Inheritance(kind: flip() ? .superclass : .conformance, type: type())
    if flip() {
      result.conditions = [
        GenericRequirement(subject: type(), relation: flip() ? .conforms : .sameType, constraint: type())
      ]
    }
    result.isUnchecked = flip()
    return result
  }

  private mutating func facts() -> CFacts {
    var result = CFacts()
    if flip() { result.layout = .init(size: Int(next() % 4096), alignment: 8) }
    if flip() { result.field = .init(offset: Int(next() % 4096), bitWidth: flip() ? 3 : nil, size: flip() ? 4 : nil) }
    if flip() { result.value = text() }
    if flip() { result.macroParameters = texts() }
    if flip() { result.uses = texts() }
    (result.isInline, result.isOpaque, result.isWeak) = (flip(), flip(), flip())
    return result
  }
}
