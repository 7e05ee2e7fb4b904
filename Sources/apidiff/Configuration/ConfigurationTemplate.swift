import Foundation

/// The first `apidiff.yml` of a project: what was found, and what else there is, in comments.
struct ConfigurationTemplate {
  var hasPackage: Bool
  var libraries: [Library]
  /// `v{version}` when the project's tags have that form.
  var tags: String
  var hasChangelog: Bool
  var ruleSet: Int

  /// A C library with headers of its own.
  struct Library: Hashable {
    var name: String
    var headers: String
    var pkgConfig: String?
  }

  var text: String {
    """
    # What this library promises its users, and what `apidiff check` and `apidiff gate` hold it to.
    # Every key: Documentation/Configuration.schema.json of apidiff; the policies: Documentation/Policy.md.
    # yaml-language-server: $schema=https://raw.githubusercontent.com/apidiff/apidiff/main/Documentation/Configuration.schema.json

    # The rules of this version of the rule set fail; newer ones only advise until it is raised.
    ruleset: \(ruleSet)

    # semver, cargo, pyca, django, python, kubernetes, node, matrix, swift-docc, arrow, swift-nio,
    # swift-collections, libgit2, soname or frozen; or a mapping that starts from one:
    #
    # policy:
    #   preset: semver
    #   before-1.0: shifted        # anything, shifted (as Cargo), strict
    #   removal:
    #     window: { releases: 2, of: minor, months: 6 }
    #   exempt: ["*.Internal.*"]
    policy: semver

    # How release tags are named; {module}-{version} when modules have versions of their own.
    tags: "\(tags)"

    # What the working tree is judged as: major, minor, patch or a version. A break that is meant
    # must be said here. Left out: the next release that may add API.
    # next-release: major

    \(changelog)

    \(modules)

    # Breaks that are accepted for a time: apidiff waive FINGERPRINT --reason … --owner … --expires …
    # waivers:

    """
  }

  private var changelog: String {
    let comment = "# The file that must mention a version before it is tagged."
    return hasChangelog ? "\(comment)\nchangelog: CHANGELOG.md" : "\(comment)\n# changelog: CHANGELOG.md"
  }

  private var modules: String {
    if libraries.isEmpty {
      return """
        # All modules of library products are checked. To check some of them:
        # modules: [MyLibrary]
        """
    }
    var lines = ["modules:"]
    if hasPackage {
      lines += ["  # Swift modules are listed by name; without an entry here they are not checked.", "  # - MyLibrary"]
    }
    for library in libraries {
      lines += ["  - name: \(Self.scalar(library.name))", "    headers: \(Self.scalar(library.headers))"]
      if let name = library.pkgConfig { lines.append("    # pkg-config: [\(Self.scalar(name))]") }
      lines += [
        "    # umbrellas: [\(Self.scalar(library.name)).h]   # headers that clients include, in order",
        "    # exclude: [\"internal/**\"]", "    # defines: [FEATURE=1]", "    # standard: c11",
        "    # prepare: ./configure      # run in checkouts of refs, for headers that a build makes",
      ]
    }
    return lines.joined(separator: "\n")
  }

  private static func scalar(_ text: String) -> String {
    let isPlain = text.wholeMatch(of: /[A-Za-z_][A-Za-z0-9_.\/+-]*/) != nil && !["true", "false", "null"].contains(text.lowercased())
    return isPlain ? text : "'\(text.replacing("'", with: "''"))'"
  }
}
