public import APIModel

/// One change that a rule recognised.
public struct Finding: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case removal, change, addition, deprecation, note
  }

  /// The rule's id.
  public var rule: String
  public var kind: Kind
  public var impact: Impact
  public var symbol: Symbol
  /// nil when the declaration is new.
  public var old: Side?
  /// nil when the declaration is gone.
  public var new: Side?
  /// What happened and to whom, in a sentence.
  public var message: String
  /// What the library's author can do.
  public var fix: String
  /// 12 hexadecimal digits: stable across commits and hosts, as long as the change is the same.
  public var fingerprint: String
  /// What it is about besides its symbol: see `Rule.Hit.names`. No part of reports.
  package var names: [String] = []

  public struct Symbol: Sendable, Hashable {
    public var id: String
    /// The qualified name without the module.
    public var path: String
    public var kind: DeclarationKind?
  }

  public struct Side: Sendable, Hashable {
    /// The declaration on one line.
    public var declaration: String
    public var location: SourceLocation?
  }
}

extension Finding {
  package init(_ hit: Rule.Hit, of rule: Rule, change: Change, module: String) {
    let subject = change.old ?? change.new
    self.rule = rule.id
    self.kind = rule.kind
    self.impact = hit.impact
    self.symbol = Symbol(
      id: subject?.id ?? module, path: subject?.qualifiedName ?? module, kind: subject?.kind)
    self.old = change.old.map(Side.init)
    self.new = change.new.map(Side.init)
    self.message = Sentence.of(hit.message)
    self.fix = hit.fix ?? rule.fix
    self.fingerprint = Fingerprint.of(
      [rule.id, module, change.old?.id ?? "", change.new?.id ?? "", hit.detail])
    self.names = hit.names
  }

  package init(_ hit: Rule.Hit, of rule: Rule, module: String) {
    self.rule = rule.id
    self.kind = rule.kind
    self.impact = hit.impact
    self.symbol = Symbol(id: module, path: module, kind: nil)
    self.message = Sentence.of(hit.message)
    self.fix = hit.fix ?? rule.fix
    self.fingerprint = Fingerprint.of([rule.id, module, hit.detail])
    self.names = hit.names
  }
}

extension Finding.Side {
  init(_ declaration: Declaration) {
    self.declaration = declaration.text
    self.location = declaration.location
  }
}

/// Messages as people read them, whichever rule wrote them.
enum Sentence {
  /// With a capital at the start and a full stop at the end.
  static func of(_ text: String) -> String {
    let closed = [".", "?", "!"].contains { text.hasSuffix($0) } ? text : text + "."
    return closed.prefix(1).uppercased() + closed.dropFirst()
  }
}

/// Short names for findings.
enum Fingerprint {
  /// FNV-1a over the parts, each ended by a zero byte, folded to 48 bits. Not a secret: it only
  /// has to be stable and unlikely to collide among one project's findings.
  static func of(_ parts: [String]) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for part in parts {
      for byte in part.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
      hash = hash &* 0x100_0000_01b3
    }
    let text = String((hash ^ (hash >> 48)) & 0xffff_ffff_ffff, radix: 16)
    return String(repeating: "0", count: 12 - text.count) + text
  }
}
