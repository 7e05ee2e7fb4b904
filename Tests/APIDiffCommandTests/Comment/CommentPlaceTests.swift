@testable import APIDiffCommand
import Testing

@Suite struct CommentPlaceTests {
  private static let github = ["GITHUB_TOKEN": "t", "GITHUB_REPOSITORY": "o/r"]

  @Test func theRunnersVariablesSayWhere() throws {
    let place = try CommentPlace(service: nil, repository: nil, variables: Self.github)
    #expect(place.service == .github && place.base == "https://api.github.com" && place.project == "o/r" && place.token == "t")
    let enterprise = Self.github.merging(["GITHUB_API_URL": "https://ghe.example/api/v3/"]) { $1 }
    #expect(try CommentPlace(service: nil, repository: nil, variables: enterprise).base == "https://ghe.example/api/v3")
    let gitlab = ["GITLAB_CI": "true", "CI_PROJECT_ID": "42", "GITLAB_TOKEN": "t\n", "CI_API_V4_URL": "https://gl.example/api/v4"]
    let other = try CommentPlace(service: nil, repository: nil, variables: gitlab)
    #expect(other.service == .gitlab && other.base == "https://gl.example/api/v4" && other.project == "42" && other.token == "t")
  }

  @Test(arguments: [
    "http://ghe.example", "ftp://x", "https://user:pass@x", "https://x?y", "file:///etc/passwd", "",
  ])
  func theTokenGoesNowhereElse(base: String) {
    let variables = Self.github.merging(["GITHUB_API_URL": base]) { $1 }
    if base.isEmpty {
      #expect((try? CommentPlace(service: nil, repository: nil, variables: variables))?.base == "https://api.github.com")
    } else {
      #expect(throws: CommentPlaceError.base(base, variable: "GITHUB_API_URL")) {
        try CommentPlace(service: nil, repository: nil, variables: variables)
      }
    }
  }

  @Test(arguments: ["o", "o/r/x", "../r", "o/..", "o/r?x", "o /r", ""])
  func strangeRepositoriesAreRefused(name: String) {
    #expect(throws: CommentPlaceError.repository(name)) {
      try CommentPlace(service: .github, repository: name, variables: Self.github)
    }
  }

  @Test func whatIsMissingIsSaid() {
    #expect(throws: CommentPlaceError.noToken(variable: "GITHUB_TOKEN")) {
      try CommentPlace(service: nil, repository: "o/r", variables: [:])
    }
    #expect(throws: CommentPlaceError.noProject(variable: "GITHUB_REPOSITORY")) {
      try CommentPlace(service: nil, repository: nil, variables: ["GITHUB_TOKEN": "t"])
    }
    #expect(throws: CommentPlaceError.token(variable: "GITHUB_TOKEN")) {
      try CommentPlace(service: nil, repository: "o/r", variables: ["GITHUB_TOKEN": "a\r\nX-Evil: 1"])
    }
  }

  @Test func theNumberOfTheEvent() {
    #expect(CommentPlace.number(service: .github, variables: ["GITHUB_REF": "refs/pull/12/merge"]) == 12)
    #expect(CommentPlace.number(service: .github, variables: ["GITHUB_REF": "refs/heads/main"]) == nil)
    #expect(CommentPlace.number(service: .gitlab, variables: ["CI_MERGE_REQUEST_IID": "3"]) == 3)
  }
}
