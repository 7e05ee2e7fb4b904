import APIModel

extension Comparison {
  /// The hit for a type, protocol or typealias that is new.
  func newTypeHit(_ new: Declaration) -> Rule.Hit {
    let message = "\(new.kind.noun) '\(new.qualifiedName)' was added"
    if let heirs = heirsMissing(new) {
      return Rule.Hit("\(message), and \(heirs) find it where they mean the standard library's", .sourceBreaking)
    }
    if isInterpolatedByLess(new) {
      return Rule.Hit("\(message), which does not take everything that was interpolated into strings", .sourceBreaking)
    }
    if new.parent != nil, new.kind != .typealias, StandardLibrary.isEveryday(new.name) {
      return Rule.Hit("\(message), which extensions of its container find instead of the standard library's", Impact(source: .risky))
    }
    if new.parent == nil, new.name == self.new.module {
      return Rule.Hit("\(message), which '\(new.name).' means now in front of names, and not the module", Impact(source: .risky))
    }
    if let module = module(sharingType: new) {
      return Rule.Hit("\(message), and clients that import '\(module)' as well find two types of the name", .sourceBreaking)
    }
    if let heirs = heirsOfNewName(new) {
      return Rule.Hit("\(message), and \(heirs) find it where they mean a type of their module with that name", Impact(source: .risky))
    }
    guard isShadowing(new) else { return Rule.Hit(message, .none) }
    return Rule.Hit("\(message), which code that means the standard library's '\(new.name)' finds instead", .sourceBreaking)
  }

  /// Whether clients that import the module find it instead of what they wrote everyday code with. What is the
  /// same type by another way is found as well.
  private func isShadowing(_ new: Declaration) -> Bool { new.parent == nil && isRivalOfStandardType(new) }

  /// Those who find a new member type of an everyday name by it, in words: inside a type its members are found first.
  func heirsMissing(_ new: Declaration) -> String? { isRivalOfStandardType(new) ? heirsOfNewName(new) : nil }

  /// Those inside of which a new member type is found before what is called like it elsewhere, in words.
  func heirsOfNewName(_ new: Declaration) -> String? {
    guard let (heirs, before) = heirs(of: new), !hasMember(new.name, before) else { return nil }
    return heirs
  }

  private func isRivalOfStandardType(_ new: Declaration) -> Bool {
    guard StandardLibrary.isEveryday(new.name) else { return false }
    guard let target = new.type, new.kind == .typealias else { return true }
    return self.new.resolvingAlias(TypeStructure(target)).head != TypeStructure(TypeReference(new.name)).head
  }
}

extension Comparison {
  /// What a new function, property or requirement does to code that calls a function of the standard library by its name:
  /// inside a type its members are found first, whether they fit or not.
  func hidingHit(_ new: Declaration) -> Rule.Hit? {
    guard StandardLibrary.isEverydayFunction(new.baseName) else { return nil }
    if new.parent == nil { return rivalOfStandardFunction(new) }
    guard let (heirs, before) = heirs(of: new), !hasMember(new.baseName, before), !takesAnything(new) else { return nil }
    return Rule.Hit(
      "\(new.described) is new, and \(heirs) find it where they call the standard library's '\(new.baseName)'", .sourceBreaking)
  }

  /// The clients' types that have a new member as well, in words, and the old type that they have it from.
  private func heirs(of new: Declaration) -> (words: String, type: Declaration)? {
    guard let container = self.new.container(of: new), let before = oldType(of: container) else { return nil }
    if container.kind == .protocol { return ("what conforms to '\(container.qualifiedName)'", before) }
    guard container.kind == .class, container.access == .open, before.access == .open else { return nil }
    return ("subclasses of '\(container.qualifiedName)'", before)
  }

  /// Whether the name means a member already, or one that the type inherits.
  private func hasMember(_ name: String, _ type: Declaration) -> Bool {
    let own = old.fullName(of: type)
    let ancestors = old.ancestors(of: own)
    if ["min", "max"].contains(name), ancestors.contains("Sequence") { return true }
    return ancestors.union([own]).contains { ancestor in
      guard let type = old.localName(ancestor).flatMap({ old.byName[$0]?.first }) else { return false }
      return (old.members[type.id] ?? []).contains { $0.baseName == name }
    }
  }

  /// A function beside the standard library's, which the compiler takes where it fits better.
  private func rivalOfStandardFunction(_ new: Declaration) -> Rule.Hit? {
    guard let parameters = new.parameters, let first = parameters.first, !parameters.contains(where: { $0.label != nil && !$0.hasDefault }),
      self.new.declaration(of: TypeStructure(first.type)) == nil
    else { return nil }
    let stops = new.effects != Effects() || self.new.globalActor(of: new) != nil
    return Rule.Hit(
      "\(new.described) is new, and calls of the standard library's '\(new.baseName)' mean it where it fits better",
      stops ? .sourceBreaking : Impact(source: .risky))
  }

  private func takesAnything(_ new: Declaration) -> Bool {
    guard let first = new.parameters?.first, first.label == nil, new.parameters?.dropFirst().allSatisfy(\.hasDefault) == true
    else { return false }
    switch TypeStructure(first.type).head {
    case .any, .some, .parameter, .nominal("Any"): return true
    default: return false
    }
  }
}

extension StandardLibrary {
  /// Whether ordinary code calls the standard library's function of that name.
  static func isEverydayFunction(_ name: String) -> Bool { everydayFunctions.contains(name) }

  private static let everydayFunctions: Set<String> = [
    "print", "debugPrint", "min", "max", "abs", "zip", "stride", "swap", "assert", "assertionFailure", "precondition",
    "preconditionFailure", "fatalError",
  ]

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
