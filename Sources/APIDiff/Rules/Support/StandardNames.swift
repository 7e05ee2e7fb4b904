import APIModel

extension Comparison {
  /// The hit for a type, protocol or typealias that is new.
  func newTypeHit(_ new: Declaration) -> Rule.Hit {
    let message = "\(new.kind.noun) '\(new.qualifiedName)' was added"
    if new.parent != nil, new.kind != .typealias, StandardLibrary.isEveryday(new.name) {
      return Rule.Hit("\(message), which extensions of its container find instead of the standard library's", Impact(source: .risky))
    }
    if new.parent == nil, new.name == self.new.module {
      return Rule.Hit("\(message), which '\(new.name).' means now in front of names, and not the module", Impact(source: .risky))
    }
    if let module = module(sharingType: new) {
      return Rule.Hit("\(message), and clients that import '\(module)' as well find two types of the name", .sourceBreaking)
    }
    guard isShadowing(new) else { return Rule.Hit(message, .none) }
    return Rule.Hit("\(message), which code that means the standard library's '\(new.name)' finds instead", .sourceBreaking)
  }

  /// Whether clients that import the module find it instead of what they wrote everyday code with. What is the
  /// same type by another way is found as well.
  private func isShadowing(_ new: Declaration) -> Bool {
    guard new.parent == nil, StandardLibrary.isEveryday(new.name) else { return false }
    guard let target = new.type, new.kind == .typealias else { return true }
    return self.new.resolvingAlias(TypeStructure(target)).head != TypeStructure(TypeReference(new.name)).head
  }
}

extension StandardLibrary {
  /// Whether ordinary code says the name and means the standard library's type or protocol.
  static func isEveryday(_ name: String) -> Bool { everyday.contains(name) }

  private static let everyday: Set<String> = [
    "Int", "Int32", "Int64", "UInt", "UInt8", "UInt32", "UInt64", "Double", "Float", "Bool", "String", "Substring",
    "Character", "Array", "ArraySlice", "Dictionary", "Set", "Optional", "Result", "Range", "ClosedRange", "Never",
    "Void", "Any", "AnyObject", "AnyHashable", "AnyIterator", "AnySequence", "Duration", "KeyPath", "WritableKeyPath", "Regex", "Task",
    "AsyncStream", "AsyncThrowingStream", "MainActor", "Error", "Equatable", "Hashable", "Comparable", "Identifiable",
    "Sendable", "Codable", "Encodable", "Decodable", "Encoder", "Decoder", "CodingKey", "CaseIterable",
    "RawRepresentable", "OptionSet", "Sequence", "Collection", "IteratorProtocol", "AsyncSequence", "Actor",
    "CustomStringConvertible",
  ]
}
