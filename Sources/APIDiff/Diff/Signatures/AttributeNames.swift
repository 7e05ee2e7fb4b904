import APIModel

extension Comparison {
  /// The old attribute, as the new ones write it where it is among them under another name: of a result builder that was
  /// renamed, or by a typealias.
  func attribute(_ old: String, keptIn attributes: [String]) -> String {
    if attributes.contains(old) { return old }
    let type = resolveOld(TypeStructure(.nominal(attributeType(old))))
    return attributes.first { resolveNew(TypeStructure(.nominal(attributeType($0)))) == type } ?? old
  }
}
