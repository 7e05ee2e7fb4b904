import APIModel
import Testing

@testable import APIDiff
@testable import APIDiffCommand

@Suite struct ConfigurationTests {
  @Test func everythingThatCanBeSaid() throws {
    let text = """
      ruleset: 1
      policy:
        preset: arrow
        versioning: semantic
        before-1.0: strict
        costs: { source-break: major, swift-6-break: minor, binary-break: minor, risky: patch, addition: minor, deprecation: patch, note: none }
        removal:
          bump: minor
          window: { releases: 3, of: minor, counting: whole, months: 9 }
          covers: breaks
          through-major: true
          not-in-minors: [2]
          preferred-months: 12
          needs-schedule: false
        stages:
          - name: beta
            symbols: ["*beta*"]
            headers: beta/*
            break: patch
            removal: { bump: patch, window: none }
        deprecation: { message: required, replacement: advised, existing-replacement: required, mentions: "*gone in*", mentions-demand: required }
        exempt: ["*.Internal.*"]
        api-modules: [Lib*]
        global-prefixes: [lib_]
        overdue: required
        security-exception: true
        rules:
          swift-case-added: { severity: minor, reason: switches have a default }
          swift-property-added: { severity: advice, reason: nobody minds }
      modules:
        - Lib
        - { name: clib, headers: include, umbrellas: [a.h], exclude: [x/*], defines: [A=1], undefines: B, standard: c11, arguments: [-Iextra], pkg-config: zlib, prepare: make headers, soname: libc.so.1 }
      swift: { traits: [Fast], configuration: release, build-flags: [--quiet], compiler-flags: [-DX] }
      tags: "{module}-{version}"
      next-release: 2.0.0
      changelog: CHANGELOG.md
      schedule:
        - { symbol: "old*", after: 2027-03 }
      waivers:
        - { fingerprint: 0a1b2c3d4e5f, module: Lib, reason: because, owner: me, expires: 2026-12-31 }
        - { rule: swift-*-removed, symbol: "X.*", reason: because, owner: me, expires: 3.0.0, advisory: CVE-1 }
      """
    let configuration = try ConfigurationReader.configuration(from: text)
    let policy = configuration.policy
    #expect(policy.preset == "arrow" && policy.ruleSet == 1)
    #expect(policy.versioning == Versioning(scheme: .semantic, beforeStable: .strict))
    #expect(policy.costs.swift6Break == .minor && policy.costs.note == .nothing && policy.costs.deprecation == .patch)
    #expect(policy.removal.window == DeprecationWindow(3, .minor, counting: .whole, months: 9))
    #expect(policy.removal.covers == .breaks && policy.removal.throughMajor && policy.removal.notInMinors == [2])
    #expect(policy.stages.first?.removal.window == nil && policy.stages.first?.breaks == .patch)
    #expect(policy.deprecation.mentions == NamePattern("*gone in*") && policy.deprecation.replacement == .advised)
    #expect(policy.rules["swift-case-added"] == .init(cost: .minor, reason: "switches have a default"))
    #expect(policy.rules["swift-property-added"]?.cost == nil)
    #expect(policy.schedule.map(\.time) == [.day(try #require(CalendarDay("2027-03-01")))])
    let headers = try #require(configuration.modules.last?.headers)
    #expect(headers.arguments == ["-std=c11", "-DA=1", "-UB", "-Iextra"] && headers.pkgConfig == ["zlib"])
    #expect(configuration.modules.map(\.name) == ["Lib", "clib"] && configuration.modules.last?.soname == "libc.so.1")
    #expect(configuration.next == .version(try #require(Version("2.0.0"))))
    #expect(configuration.waivers.map(\.location?.line) == [40, 41])
    #expect(configuration.waivers.last?.expires == .version(try #require(Version("3.0.0"))))
  }

  @Test func nothingIsTheDefault() throws {
    for text in ["", "# only a comment\n", "---\n"] {
      #expect(try ConfigurationReader.configuration(from: text) == Configuration())
    }
  }

  /// A text, and the error that it gives.
  static let mistakes: [(String, String)] = [
    ("modlues: [A]", "apidiff.yml:1:1: the file has no key 'modlues': did you mean 'modules'?"),
    ("policy: semvar", "apidiff.yml:1:9: 'semvar' is no preset: did you mean 'semver'?"),
    ("policy:\n  presett: semver", "apidiff.yml:2:3: 'policy' has no key 'presett': did you mean 'preset'?"),
    ("policy:\n  costs: { source-break: mayor }", "apidiff.yml:2:26: 'mayor' is no cost: did you mean 'major', 'minor'?"),
    ("policy:\n  removal: { window: { releases: -1 } }", "apidiff.yml:2:34: a number from 0 to 1000 is wanted, not '-1'"),
    ("policy:\n  removal: { window: { of: none } }", "apidiff.yml:2:28: 'none' is no kind of release: one of 'patch', 'minor', 'major'"),
    ("policy:\n  preset: soname\n  removal: { window: { releases: 0 } }", "apidiff.yml:3:22: a window of no releases and no months is none: write 'window: none'"),
    ("policy:\n  rules: { swift-case-add: { severity: minor, reason: r } }", "apidiff.yml:2:12: there is no rule 'swift-case-add': did you mean 'swift-case-added'?"),
    ("policy:\n  rules: { swift-case-added: advice }", "apidiff.yml:2:30: a rule's entry has 'severity' and 'reason': nothing is changed without a reason"),
    ("policy:\n  rules: { swift-case-added: { severity: advice } }", "apidiff.yml:2:30: a rule's entry needs 'reason'"),
    ("policy:\n  security-exception: yes", "apidiff.yml:2:23: true or false is wanted, not 'yes'"),
    ("policy:\n  stages: [{ name: x }]", "apidiff.yml:2:12: a stage needs 'symbols' or 'headers'"),
    ("ruleset: 99", "apidiff.yml:1:10: rule set 99 is newer than this apidiff's (1): update apidiff"),
    ("ruleset: one", "apidiff.yml:1:10: a number from 1 to 1000000 is wanted, not 'one'"),
    ("tags: v1", "apidiff.yml:1:7: 'v1' is no pattern for tags: it needs '{version}' once"),
    ("tags: '{module}{version}'", "apidiff.yml:1:7: '{module}{version}' is no pattern for tags: something must stand between '{module}' and '{version}'"),
    ("tags: 'a {version}'", "apidiff.yml:1:7: 'a {version}' is no pattern for tags: git allows no tag of that form"),
    ("next-release: soon", "apidiff.yml:1:15: 'soon' is neither major, minor or patch nor a version like 2.0.0"),
    ("changelog: ../x", "apidiff.yml:1:12: '../x' leads out of the project: give a path below it"),
    ("modules: [A, A]", "apidiff.yml:1:14: there are two modules with the name 'A'"),
    ("modules: [{ name: a, defines: [X] }]", "apidiff.yml:1:31: 'defines' is for C libraries, which name their folder or header with 'headers'"),
    ("modules: [{ name: a, headers: /usr/include }]", "apidiff.yml:1:31: '/usr/include' leads out of the project: give a path below it"),
    ("modules: { a: 1 }", "apidiff.yml:1:10: a list is wanted, not a mapping"),
    ("- a", "apidiff.yml:1:1: the file wants a mapping (key: value), not a list"),
    ("schedule: [{ symbol: x, after: 2027-13 }]", "apidiff.yml:1:32: '2027-13' is no month: write an existing one as YYYY-MM"),
    // Waivers
    ("waivers: [{ rule: swift-case-added, owner: me, expires: 2.0.0 }]", "apidiff.yml:1:11: a waiver needs 'reason'"),
    ("waivers: [{ rule: swift-case-added, reason: '  ', owner: me, expires: 2.0.0 }]", "apidiff.yml:1:45: a text is wanted; this one is empty"),
    ("waivers: [{ rule: swift-case-added, reason: r, expires: 2.0.0 }]", "apidiff.yml:1:11: a waiver needs 'owner'"),
    ("waivers: [{ rule: swift-case-added, reason: r, owner: me }]", "apidiff.yml:1:11: a waiver needs 'expires', a day (2026-11-21) or a version (2.0.0), or an 'advisory'"),
    ("waivers: [{ reason: r, owner: me, expires: 2.0.0 }]", "apidiff.yml:1:11: a waiver needs 'fingerprint', or 'rule' or 'symbol': it would match everything"),
    ("waivers: [{ symbol: '*', reason: r, owner: me, expires: 2.0.0 }]", "apidiff.yml:1:11: a waiver of everything is none: name a rule or a symbol"),
    ("waivers: [{ fingerprint: 123, reason: r, owner: me, expires: 2.0.0 }]", "apidiff.yml:1:26: '123' is no fingerprint: those are 12 hexadecimal digits, in quotes when all are numbers"),
    ("waivers: [{ rule: swift-case-added, reason: r, owner: me, expires: 2026-02-30 }]", "apidiff.yml:1:68: '2026-02-30' is no day: write an existing one as YYYY-MM-DD"),
    ("waivers: [{ rule: swift-case-added, reason: r, owner: me, expires: soon }]", "apidiff.yml:1:68: 'soon' is neither a day (2026-11-21), a month (2026-11) nor a version (2.0.0)"),
    // YAML
    ("policy: semver\nruleset: 1\npolicy: cargo", "apidiff.yml:3:1: the key 'policy' is there twice"),
    ("policy: [a", "apidiff.yml:2:1: it is no valid YAML: did not find expected ',' or ']'"),
    ("policy: &a\n  exempt: *a", "apidiff.yml:2:11: the alias has no anchor before it (it may refer to itself): write the value out; a pattern that begins with '*' must be in quotes"),
    ("policy: \"a", "apidiff.yml:1:11: it is no valid YAML: found unexpected end of stream"),
    ("\tpolicy: a", "apidiff.yml:1:1: it is no valid YAML: found character that cannot start any token"),
    // Contradictions
    ("policy:\n  costs: { addition: major, source-break: minor }", "apidiff.yml:2:10: contradictory: an addition costs a major version, and a break only a minor version"),
    ("policy:\n  removal: { bump: never }", "apidiff.yml:2:12: contradictory: nothing may ever be removed, and there is a window after which it may"),
    ("policy:\n  removal: { bump: minor, window: none }", "apidiff.yml:2:12: contradictory: a removal costs a minor version without a window, and any other break a major version"),
    ("policy:\n  preset: python\n  removal: { preferred-months: 6 }", "apidiff.yml:3:12: contradictory: 6 months are preferred, and 24 required"),
    ("policy:\n  removal: { not-in-minors: [2] }", "apidiff.yml:2:12: contradictory: 'not-in-minors' is for removals in minor versions, and the bump is major"),
    ("policy:\n  versioning: calendar\n  before-1.0: strict", "apidiff.yml:3:15: contradictory: calendar versions have no time before 1.0.0"),
  ]

  @Test(arguments: mistakes)
  func mistakesAreNamedWithTheirPlace(text: String, message: String) {
    let found = Result { () throws(ConfigurationError) in try ConfigurationReader.configuration(from: text) }
    guard case .failure(let error) = found else { Issue.record("it was taken"); return }
    #expect(error.description == message)
  }

  @Test func whatIsTooMuchIsRefused() {
    let huge = String(repeating: "# comment\n", count: 120_000)
    let deep = String(repeating: "[", count: 5000)
    let nested = "a:\n" + String(repeating: " ", count: 500) + "b: 1"
    let dashes = String(repeating: "- ", count: 5000) + "a"
    let aliases = "a: &a [x]\n" + (0..<60).map { "b\($0): [*a, *a]\n" }.joined()
    for (text, part) in [
      (huge, "more than 1 MiB is refused"), (deep, "nested too deeply"), (nested, "nested too deeply"),
      (dashes, "nested too deeply"), (aliases, "too many anchors and aliases"),
    ] {
      #expect(performing: { try ConfigurationReader.configuration(from: text) }, throws: { "\($0)".contains(part) })
    }
  }

  @Test(arguments: [
    ("v{version}", "v1.2.0", "1.2.0", nil), ("v{version}", "1.2.0", nil, nil), ("{version}", "v1.2.0", nil, nil),
    ("{module}-{version}", "My-Lib-1.2.0-rc.1", "1.2.0-rc.1", "My-Lib"), ("release/{version}", "release/2026.04", "2026.04", nil),
    ("{version}/{module}", "1.0.0/Core", "1.0.0", "Core"), ("v{version}", "vv1.0.0", nil, nil), ("{module}-{version}", "-1.0.0", nil, nil),
  ] as [(String, String, String?, String?)])
  func tags(pattern: String, tag: String, version: String?, module: String?) throws {
    let match = try #require(TagPattern(pattern)).match(tag)
    #expect(match?.version.description == version)
    #expect(match?.module == module)
  }
}
