import APIModel

/// Functions that take room of which a constant says how large it is: programs have as much as the old one said.
enum CBufferTaker {
  /// A function that uses as much as the new number says, where it is more.
  static func of(_ constant: Declaration, _ before: String, than after: String, _ pairing: CPairing) -> String? {
    guard let few = Int(before), let many = Int(after), few > 1, many > few else { return nil }
    return pairing.old.surface.snapshot.declarations.first { old in
      guard old.kind == .cFunction, old.exportsSymbol, let new = pairing.new.surface.byID[old.id],
        let parameters = old.parameters, let others = new.parameters, parameters.count == others.count
      else { return false }
      return zip(parameters, others).contains { $0.arrayLength == few && $1.arrayLength == many } || isGivenRoom(old, constant, pairing.old)
    }?.name
  }

  /// `#define LIBRARY_ERRBUF_SIZE 64` and `open(const char *path, char *errbuf)`: room that is called so, and no length beside it.
  private static func isGivenRoom(_ function: Declaration, _ constant: Declaration, _ index: CIndex) -> Bool {
    let parameters = function.parameters ?? []
    let (stem, measure) = parts(of: constant.name)
    guard !measure.isEmpty, !stem.isEmpty, !parameters.contains(where: { isLength($0, index) }) else { return false }
    // `crypto_hash_BYTES` is what `crypto_hash` writes.
    let isFunctions = stem == CNaming.words(of: function.name).joined()
    return parameters.contains { parameter in
      let name = CNaming.words(of: parameter.name ?? "").joined()
      guard name.count > 2, let pointee = CType(parameter.type).asParameter.pointee else { return false }
      let isWritten = !pointee.qualifiers.contains(.const)
      switch pointee.name {
      case "char": return isWritten && (isFunctions || stem.hasSuffix(name))
      // Texts end where they end; bytes are read as far as the number says.
      case "unsigned char": return isWritten && isFunctions || stem.hasSuffix(name)
      default: return false
      }
    }
  }

  /// `LIBRARY_ERRBUF_SIZE`: `libraryerrbuf`, and that it measures.
  private static func parts(of name: String) -> (stem: String, measure: String) {
    let words = CNaming.words(of: name)
    guard let last = words.last else { return ("", "") }
    let measure = ["size", "bytes", "length", "len", "max", "maxlen"].first { last == $0 || last.hasSuffix($0) && $0 != "max" } ?? ""
    return (words.dropLast().joined() + last.dropLast(measure.count), measure)
  }

  private static func isLength(_ parameter: Parameter, _ index: CIndex) -> Bool {
    let type = CType(parameter.type).asParameter
    guard case .integer = index.representation(of: type.pointee ?? type), type.pointee?.name != "char", type.pointee?.name != "unsigned char"
    else { return false }
    let name = CNaming.words(of: parameter.name ?? "n").joined()
    return ["size", "len", "length", "max", "cap", "capacity", "n", "bytes"].contains { name.hasSuffix($0) }
  }
}
