public import APIModel

/// What an upgrade does to one client.
public struct UpgradeReport: Sendable, Hashable {
  public enum Certainty: String, Sendable, Hashable, CaseIterable {
    /// The client does not compile with the new version (or, in a binary, does not start).
    case affected
    /// It compiles, and one of its methods is no longer called.
    case silent
    /// It may be affected; the reason says what is not known.
    case possible = "may-be-affected"
  }

  /// A break that meets a place in the client.
  public struct Hit: Sendable, Hashable {
    public var certainty: Certainty
    public var finding: Finding
    public var module: String
    /// In the client.
    public var location: SourceLocation
    /// The client's source line.
    public var line: String
    /// Why it is certain, or why not.
    public var reason: String
    /// What to write instead, as far as the library says it.
    public var instead: String?
    /// Compiler errors that this break explains.
    public var errors: [CompilerError] = []

    package init(
      certainty: Certainty, finding: Finding, module: String, location: SourceLocation, line: String, reason: String
    ) {
      self.certainty = certainty
      self.finding = finding
      self.module = module
      self.location = location
      self.line = line
      self.reason = reason
    }
  }

  /// An error of the client's sources with the new version.
  public struct CompilerError: Sendable, Hashable {
    public var location: SourceLocation
    public var message: String

    package init(location: SourceLocation, message: String) {
      self.location = location
      self.message = message
    }
  }

  /// What compiling the client's sources with the new version said.
  public struct Verification: Sendable, Hashable {
    public var errors: Int
    /// Errors that no reported break explains.
    public var unexplained: [CompilerError]
    /// Places called affected at which the compiler finds nothing wrong.
    public var unconfirmed: Int

    package init(errors: Int, unexplained: [CompilerError], unconfirmed: Int) {
      self.errors = errors
      self.unexplained = unexplained
      self.unconfirmed = unconfirmed
    }
  }

  public var library: String
  public var oldVersion: String
  public var newVersion: String
  public var client: String
  /// Sorted by certainty, then place.
  public var hits: [Hit]
  /// Breaks that the client does not use.
  public var unused: Int
  /// Uses of the library that were looked at.
  public var uses: Int
  /// What limits the answer: an old index, sources that were not read.
  public var remarks: [String] = []
  public var verification: Verification?

  package init(
    library: String, oldVersion: String, newVersion: String, client: String, hits: [Hit], unused: Int, uses: Int
  ) {
    self.library = library
    self.oldVersion = oldVersion
    self.newVersion = newVersion
    self.client = client
    self.hits = hits
    self.unused = unused
    self.uses = uses
  }

  public func count(_ certainty: Certainty) -> Int { hits.count { $0.certainty == certainty } }
}
