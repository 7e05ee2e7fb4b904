/// Policies that version numbers define.
extension Preset {
  package static let semver = Preset(
    "semver", "Semantic Versioning 2.0.0 (the default)", source: "semver.org, clauses 4 and 6 to 8, and its questions on deprecation",
    promises: [
      "Only a major version may break clients.",
      "An addition needs a minor version.",
      "A deprecation needs a minor version.",
      "At least one minor release carries the deprecation before the major version that removes.",
      "What was deprecated in 1.x may go in 2.0.0 or any later major version, not in 2.3.0.",
      "Below 1.0.0 anything may change. SwiftPM reads `from: \"0.5.0\"` as up to 1.0.0, so that breaks reach "
        + "clients there: set `before-1.0` to `shifted` or `strict` to promise more.",
    ]
  ) { policy in
    policy.removal = RemovalPolicy(bump: .major, window: DeprecationWindow(1, .minor))
  }

  package static let cargo = Preset(
    "cargo", "Cargo's reading of SemVer", source: "The Cargo Book, SemVer compatibility; RFC 1105",
    promises: [
      "From 1.0.0 on it is as `semver`: only a major version may break clients.",
      "In 0.y.z the y counts as major and the z as minor.",
      "In 0.0.z every change is major.",
      "A deprecation is carried by at least one minor release before it is removed.",
      "What breaks unusual clients alone (\"possibly breaking\") needs a minor version.",
      "A newer toolchain needs a minor version.",
    ]
  ) { policy in
    policy.versioning.beforeStable = .shifted
    policy.costs.risky = .minor
    policy.removal = RemovalPolicy(bump: .major, window: DeprecationWindow(1, .minor))
    policy.rules["swift-tools-version-raised"] = .init(cost: .minor, reason: "a newer toolchain needs a minor version")
  }

  package static let libgit2 = Preset(
    "libgit2", "libgit2", source: "libgit2, docs/api-stability.md",
    promises: [
      "Only a major version may break the API.",
      "A minor version may break the ABI.",
      "A minor version may break the API in `git2/sys/*`.",
      "A point release changes neither API nor ABI: an addition needs a minor version.",
      "Deprecated names stay until the next major version at the earliest.",
      "A function that is a macro of the same name from now on keeps the API.",
    ]
  ) { policy in
    policy.costs.binaryBreak = .minor
    policy.costs.risky = .minor
    policy.removal = RemovalPolicy(bump: .major, window: DeprecationWindow(1, .minor), throughMajor: true)
    policy.stages = [
      .init("system headers", headers: [NamePattern("git2/sys/*")], breaks: .minor, removal: RemovalPolicy(bump: .minor))
    ]
    policy.rules["c-function-became-macro"] = .init(cost: .minor, reason: "a macro of the same name keeps the API, and breaks the ABI")
  }

  package static let soname = Preset(
    "soname", "Shared libraries by SONAME (curl, Debian)", source: "curl, ABI document; Debian policy, chapter 8",
    promises: [
      "A removal or an incompatible change needs a new SONAME, and a package of a new name.",
      "What will go stands on a dated list (`schedule`, by month and year, or in the deprecation's message), "
        + "and goes no earlier.",
      "Internals that are not supported are no promise: name them in `exempt`.",
    ]
  ) { policy in
    policy.costs.sourceBreak = .soname
    policy.costs.swift6Break = .soname
    policy.costs.binaryBreak = .soname
    policy.removal = RemovalPolicy(bump: .soname, needsSchedule: true)
  }

  package static let frozen = Preset(
    "frozen", "Nothing ever goes (glibc)", source: "glibc's practice: symbol versions, compatibility symbols",
    promises: [
      "Programs that were compiled once keep working for ever: no release removes or breaks anything.",
      "A deprecation starts no window: it is advice to users alone.",
    ]
  ) { policy in
    policy.versioning.beforeStable = .strict
    policy.costs.sourceBreak = .never
    policy.costs.swift6Break = .never
    policy.costs.binaryBreak = .never
    policy.removal = RemovalPolicy(bump: .never)
  }
}
