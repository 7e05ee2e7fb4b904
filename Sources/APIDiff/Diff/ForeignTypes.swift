import APIModel
import Synchronization

/// The types of other modules that a surface's declarations mention, each as `Module.Type`; worked out once.
final class ForeignTypes: Sendable {
  private let known = Mutex<Set<String>?>(nil)

  func names(_ find: () -> Set<String>) -> Set<String> {
    known.withLock { known in
      if let known { return known }
      let found = find()
      known = found
      return found
    }
  }
}

extension Surface {
  /// The types of other modules that clients meet in the module's API.
  var mentionedTypes: Set<String> {
    foreignTypes.names {
      var found: Set<String> = []
      var seen: Set<String> = []
      for place in snapshot.declarations.indices where concealments[place] == nil {
        for type in snapshot.declarations[place].mentionedTypes where seen.insert(type.text).inserted {
          _ = TypeStructure(type).contains { part in
            guard case .nominal(let name) = part.head, localName(name) == nil else { return false }
            let parts = name.split(separator: ".")
            if parts.count > 1 { found.insert("\(parts[0]).\(parts[1])") }
            return false
          }
        }
      }
      return found
    }
  }

  /// Whether clients of the module meet types of the other one.
  func mentions(module: String) -> Bool { mentionedTypes.contains { $0.hasPrefix(module + ".") } }
}

extension Declaration {
  fileprivate var mentionedTypes: [TypeReference] {
    (type.map { [$0] } ?? []) + (parameters ?? []).map(\.type) + inheritance.map(\.type) + generics.requirements.map(\.constraint)
  }
}
