import APIModel

/// Names that the old headers declared themselves, and that the new ones take from a header of somebody
/// else: `typedef unsigned uint32_t;` became `#include <stdint.h>`. Clients have them as before.
///
/// Snapshots do not say what all other headers declare, but what the new declarations are made of must be
/// declared somewhere.
enum CForeignNames {
  static func kept(_ pairing: CPairing) -> Set<String> {
    let lost = Set(
      pairing.old.surface.snapshot.declarations.filter { old in
        (old.kind == .cTypedef || old.kind == .cMacro || booleans.contains(old.name)) && pairing.new.named(old.name).isEmpty
      }.map(\.name))
    guard !lost.isEmpty else { return [] }
    let headers = pairing.new.surface.snapshot.header.headers
    // `#ifndef M_PI`: the new headers would define it if nobody else did.
    let guarded = (headers?.conditional ?? []).filter { $0.condition == "ifndef \($0.name)" }.map(\.name)
    return withBooleans(mentioned(in: pairing.new).union(headers?.lent ?? [])).union(guarded).intersection(lost)
  }

  private static let booleans: Set<String> = ["bool", "true", "false"]

  /// The names that types of public declarations consist of.
  static func mentioned(in index: CIndex, where isMeant: (Declaration) -> Bool = { _ in true }) -> Set<String> {
    withBooleans(Set(index.surface.snapshot.declarations.filter { index.isPublic($0) && isMeant($0) }.flatMap(names)))
  }

  /// `bool` is a macro in <stdbool.h>, and where there is one there are the others.
  private static func withBooleans(_ names: Set<String>) -> Set<String> {
    names.isDisjoint(with: ["_Bool", "bool"]) ? names : names.union(booleans)
  }

  private static func names(in declaration: Declaration) -> [String] {
    let own = declaration.c?.spelledType ?? declaration.type?.text
    let texts = [own].compactMap { $0 } + (declaration.parameters ?? []).map(\.cSpelledType)
    return texts.flatMap { CType($0).names }
  }
}

extension Declaration {
  /// `typedef enum { false, true } bool`: the tag has no name of its own.
  var isNamedByTypedef: Bool { isTag && c?.isAnonymous == true }
}
