import Foundation

/// Which service, which project, which pull request, and how to get in: from the options, else from
/// what the service's own runners set.
struct CommentPlace: Equatable {
  enum Service: String, CaseIterable, Sendable {
    case github, gitlab
  }

  var service: Service
  var base: String
  var project: String
  var token: String

  init(service: Service?, repository: String?, variables: [String: String]) throws(CommentPlaceError) {
    let isGitLab = variables["GITLAB_CI"] != nil && variables["GITHUB_ACTIONS"] == nil
    let service = service ?? (isGitLab ? .gitlab : .github)
    let names: (base: String, project: String, token: String) =
      switch service {
      case .github: ("GITHUB_API_URL", "GITHUB_REPOSITORY", "GITHUB_TOKEN")
      case .gitlab: ("CI_API_V4_URL", "CI_PROJECT_ID", "GITLAB_TOKEN")
      }
    func value(_ name: String) -> String? { variables[name].flatMap { $0.isEmpty ? nil : $0 } }
    let fallback = service == .github ? "https://api.github.com" : "https://gitlab.com/api/v4"
    let base = value(names.base) ?? fallback
    guard Self.isTrustworthy(base) else { throw .base(base, variable: names.base) }
    guard let project = repository ?? value(names.project) else { throw .noProject(variable: names.project) }
    guard service == .gitlab || Self.isRepository(project) else { throw .repository(project) }
    guard let token = value(names.token)?.trimmingCharacters(in: .whitespacesAndNewlines), !token.isEmpty else {
      throw .noToken(variable: names.token)
    }
    guard token.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else { throw .token(variable: names.token) }
    self.service = service
    self.base = base.hasSuffix("/") ? String(base.dropLast()) : base
    self.project = project
    self.token = token
  }

  /// The number that the runner knows: of a `pull_request` event, or of a merge request pipeline.
  static func number(service: Service, variables: [String: String]) -> Int? {
    switch service {
    case .github:
      let parts = variables["GITHUB_REF", default: ""].split(separator: "/")
      return parts.count == 4 && parts[1] == "pull" ? Int(parts[2]) : nil
    case .gitlab: return variables["CI_MERGE_REQUEST_IID"].flatMap { Int($0) }
    }
  }

  /// A token goes over TLS, or stays on this machine.
  private static func isTrustworthy(_ base: String) -> Bool {
    guard let url = URL(string: base), let host = url.host, url.user == nil, url.query == nil else { return false }
    return url.scheme == "https" || url.scheme == "http" && ["127.0.0.1", "localhost", "::1", "[::1]"].contains(host)
  }

  /// `owner/name`, of the characters that GitHub allows.
  private static func isRepository(_ text: String) -> Bool {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { part in
      !part.isEmpty && part != "." && part != ".."
        && part.utf8.allSatisfy { (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0) || "-._".utf8.contains($0) }
    }
  }
}

/// What is missing or wrong before anybody can be asked.
enum CommentPlaceError: CommandFailure, Equatable {
  case base(String, variable: String)
  case noProject(variable: String)
  case repository(String)
  case noToken(variable: String)
  case token(variable: String)
  case noNumber

  var exitStatus: ExitStatus { .badInput }

  var description: String {
    switch self {
    case .base(let base, let variable): "\(variable) is \(quoted(base)): an https address is needed, without a password or query"
    case .noProject(let variable): "no project: give --repository, or set \(variable)"
    case .repository(let name): "\(quoted(name)) is no repository: owner/name is wanted"
    case .noToken(let variable): "no token: set \(variable). With --dry-run none is needed"
    case .token(let variable): "\(variable) holds characters that no token has"
    case .noNumber: "which pull request? Give --pull-request, or --head with --head-commit"
    }
  }
}
