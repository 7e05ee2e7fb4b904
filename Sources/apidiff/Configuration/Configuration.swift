import APIDiff
import APIModel

/// What `apidiff.yml` says.
struct Configuration: Sendable, Hashable {
  static let fileName = "apidiff.yml"

  var policy: Policy = Preset.semver.policy
  var modules: [Module] = []
  var swift = SwiftBuild()
  /// nil: `1.2.0` and `v1.2.0` are both releases.
  var tags: TagPattern?
  /// What the working tree will be released as.
  var next: NextRelease = .feature
  /// The file that must mention a release; nil when none must.
  var changelog: String?
  var waivers: [Waiver] = []

  /// A module of the project.
  struct Module: Sendable, Hashable {
    var name: String
    /// A C library; nil for a Swift module.
    var headers: Headers?
    /// The name that programs load the library by.
    var soname: String?
  }

  /// How a C library's headers are read: what the command line's options say, too.
  struct Headers: Sendable, Hashable {
    var path: String
    var umbrellas: [String] = []
    var excludes: [String] = []
    /// `-D…`, `-U…`, `-std=…` and others, in order.
    var arguments: [String] = []
    var pkgConfig: [String] = []
    var prepare: String?
  }

  struct SwiftBuild: Sendable, Hashable {
    var traits: [String]?
    var configuration: BuildConfiguration?
    var buildFlags: [String] = []
    var compilerFlags: [String] = []
  }

  /// The version that a working tree is judged as.
  enum NextRelease: Sendable, Hashable {
    /// The lowest that may add API.
    case feature
    case bump(Bump)
    case version(Version)

    /// Reads `major`, `minor`, `patch` or a version.
    init?(_ text: String) {
      switch text {
      case "major": self = .bump(.major)
      case "minor": self = .bump(.minor)
      case "patch": self = .bump(.patch)
      default:
        guard let version = Version(text) else { return nil }
        self = .version(version)
      }
    }

    func version(after old: Version, policy: Policy, today: CalendarDay) -> Version {
      switch self {
      case .feature:
        let bump = max(policy.costs.addition.bump, .patch)
        return policy.versioning.lowest(after: old, for: bump, today: today)
      case .bump(let bump): return policy.versioning.lowest(after: old, for: bump, today: today)
      case .version(let version): return version
      }
    }
  }
}
