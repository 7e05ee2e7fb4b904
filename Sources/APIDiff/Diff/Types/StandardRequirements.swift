import APIModel

/// What protocols of the standard library ask of conforming types by themselves. Source: the interface of the `Swift`
/// module, 6.3.
extension StandardLibrary {
  /// Name → type, with `_` for what depends on the conforming type; nil for a protocol that the table does not have.
  static func requirements(of protocol: String) -> [String: String]? { asked[`protocol`] }

  /// Whether one of the protocols asks for such a member.
  static func asks(for member: Declaration, in protocols: Set<String>) -> Bool {
    protocols.contains { asked[$0]?[member.name].map { isType($0, of: member) } ?? false }
  }

  static func isType(_ type: String, of member: Declaration) -> Bool { type == "_" || member.type?.text == type }

  private static let asked: [String: [String: String]] = [
    "Equatable": ["==(_:_:)": "Bool"], "Hashable": ["hash(into:)": "_"], "Comparable": ["<(_:_:)": "Bool"],
    "Identifiable": ["id": "_"], "CustomStringConvertible": ["description": "String"],
    "CustomDebugStringConvertible": ["debugDescription": "String"], "LosslessStringConvertible": ["init(_:)": "_"],
    "Encodable": ["encode(to:)": "_"], "Decodable": ["init(from:)": "_"], "CaseIterable": ["allCases": "_"],
    "RawRepresentable": ["init(rawValue:)": "_", "rawValue": "_"],
  ]
}
