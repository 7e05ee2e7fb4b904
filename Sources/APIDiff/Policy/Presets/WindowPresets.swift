/// Policies that count releases and time.
extension Preset {
  package static let pyca = Preset(
    "pyca", "cryptography (pyca)", source: "cryptography, API stability",
    promises: [
      "Every feature release is a major version: additions and deprecations need one.",
      "What exists in X warns in X+1 and X+2 and goes in X+3: two major versions carry the deprecation.",
      "Security fixes may break sooner: with a waiver that names the advisory.",
      "A longer window is at the project's discretion: nothing that stays too long is wrong.",
    ]
  ) { policy in
    policy.costs.addition = .major
    policy.costs.deprecation = .major
    policy.removal = RemovalPolicy(bump: .major, window: DeprecationWindow(2, .major), covers: .breaks)
    policy.overdue = .ignored
    policy.hasSecurityException = true
  }

  package static let django = Preset(
    "django", "Django", source: "Django, release process",
    promises: [
      "A feature release (the second part of the version) may remove and add; a patch release may do neither.",
      "At least two feature releases carry the deprecation.",
      "It works in every A.x after the deprecation: it goes in B.0, or in B.1 when the last A.x deprecated it.",
      "Nothing is dropped in X.2, the long-term release.",
      "Patch releases may break for security and against data loss: with a waiver that names the advisory.",
    ]
  ) { policy in
    policy.costs.sourceBreak = .minor
    policy.costs.swift6Break = .minor
    policy.costs.binaryBreak = .minor
    policy.removal = RemovalPolicy(
      bump: .minor, window: DeprecationWindow(2, .minor), covers: .breaks, throughMajor: true, notInMinors: [2])
    policy.hasSecurityException = true
  }

  package static let python = Preset(
    "python", "Python's standard library", source: "PEP 387",
    promises: [
      "A minor release may remove and add.",
      "The deprecation is in at least two minor releases.",
      "It is there for at least two years; five are preferred.",
      "Insecure and dangerously broken API may go sooner by the council's decision: with a waiver that names it.",
      "Provisional API is exempt: name it in `exempt`.",
      "A soft deprecation schedules no removal (`deprecated: 100000`).",
    ]
  ) { policy in
    policy.costs.sourceBreak = .minor
    policy.costs.swift6Break = .minor
    policy.costs.binaryBreak = .minor
    policy.removal = RemovalPolicy(
      bump: .minor, window: DeprecationWindow(2, .minor, months: 24), covers: .breaks, preferredMonths: 60)
    policy.hasSecurityException = true
  }

  package static let kubernetes = Preset(
    "kubernetes", "Kubernetes API", source: "Kubernetes deprecation policy, rule 4a",
    promises: [
      "Stable API is never removed within a major version.",
      "Beta API (`beta` in the qualified name) may go in a minor release, after 9 months or 3 minor releases, the longer.",
      "Alpha API (`alpha` in the qualified name) may change and go in any release, without notice.",
      "Below 1.0.0 everything is alpha.",
      "Announced exceptions are waivers.",
    ]
  ) { policy in
    policy.versioning.beforeStable = .anything
    policy.removal = RemovalPolicy(bump: .major)
    policy.stages = [
      .init(
        "alpha", symbols: ["*alpha*", "*Alpha*"].map(NamePattern.init), breaks: .patch, removal: RemovalPolicy(bump: .patch)),
      .init(
        "beta", symbols: ["*beta*", "*Beta*"].map(NamePattern.init), breaks: .minor,
        removal: RemovalPolicy(bump: .minor, window: DeprecationWindow(3, .minor, months: 9), covers: .breaks)),
    ]
  }

  package static let node = Preset(
    "node", "Node.js", source: "Node.js, collaborator guide",
    promises: [
      "A deprecation in the documentation (`deprecated: 100000`: no compiler warns) needs a minor version, and starts no window.",
      "A deprecation that warns needs a major version.",
      "End of life needs a major version, after at least one whole major version that warned.",
      "Exceptions by the steering committee, error messages and timing are waivers, or nothing that a signature shows.",
      "Experimental API is exempt (`experimental` in the qualified name).",
    ]
  ) { policy in
    policy.costs.deprecation = .major
    policy.removal = RemovalPolicy(bump: .major, window: DeprecationWindow(1, .major, counting: .whole))
    policy.exempt = ["*experimental*", "*Experimental*"].map(NamePattern.init)
  }

  package static let matrix = Preset(
    "matrix", "The Matrix specification", source: "Matrix specification, feature versioning",
    promises: [
      "What is deprecated in 1.2 may go in 1.3: one minor release carries the deprecation.",
      "A minor release may remove.",
      "Deprecations and removals go through a proposal: the message names it (`MSC1234`).",
    ]
  ) { policy in
    policy.costs.sourceBreak = .minor
    policy.costs.swift6Break = .minor
    policy.costs.binaryBreak = .minor
    policy.removal = RemovalPolicy(bump: .minor, window: DeprecationWindow(1, .minor), covers: .breaks)
    policy.deprecation.mentions = NamePattern("*MSC*")
  }

  package static let arrow = Preset(
    "arrow", "arrow-rs", source: "arrow-rs, README",
    promises: [
      "At least two major versions after the one that deprecated it, and six months.",
      "A minor version may not remove.",
      "Maintainers may decide otherwise: with a waiver.",
    ]
  ) { policy in
    policy.removal = RemovalPolicy(
      bump: .major, window: DeprecationWindow(2, .major, counting: .after, months: 6))
  }
}
