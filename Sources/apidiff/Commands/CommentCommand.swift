import APIDiff
import APIModel
import ArgumentParser
import Foundation

extension CommentPlace.Service: ExpressibleByArgument {}
extension CommentPublisher.WhenClean: ExpressibleByArgument {}

struct CommentCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "comment",
    abstract: "Creates or updates the pull request's comment.",
    discussion: """
      Reads a JSON report (--format json) and nothing else, so that it can run where the pull request's code \
      may not. GitHub: GITHUB_TOKEN, GITHUB_REPOSITORY, GITHUB_API_URL. GitLab: GITLAB_TOKEN, CI_PROJECT_ID, \
      CI_API_V4_URL. Exit code 0 also when the report says that something breaks: that is the check's business.
      """)

  @Argument(help: ArgumentHelp("The JSON report; '-' is standard input.", valueName: "report"))
  var report: String

  @Option(help: "Where the pull request is: by default, where this runs.")
  var service: CommentPlace.Service?

  @Option(help: ArgumentHelp("GitHub's owner/name, or GitLab's project number or path.", valueName: "name"))
  var repository: String?

  @Option(help: ArgumentHelp("The pull request's (merge request's) number.", valueName: "number"))
  var pullRequest: Int?

  @Option(help: ArgumentHelp("GitHub: instead of the number, the pull request of this owner:branch …", valueName: "head"))
  var head: String?

  @Option(help: ArgumentHelp("… as long as this is still its last commit.", valueName: "sha"))
  var headCommit: String?

  @Option(help: ArgumentHelp("The name under which the token writes, when it may not ask.", valueName: "login"))
  var author: String?

  @Option(help: ArgumentHelp("Tells this comment from others, instead of the modules' names.", valueName: "name"))
  var key: String?

  @Option(help: "What becomes of the comment when nothing is left to complain about.")
  var whenClean: CommentPublisher.WhenClean = .update

  @Flag(help: "Begin a comment also when there is nothing to complain about.")
  var always = false

  @Flag(name: [.customShort("n"), .long], help: "Print the comment; ask and change nothing.")
  var dryRun = false

  @Option(help: ArgumentHelp("Link new declarations to this address, like https://github.com/o/r/blob/SHA.", valueName: "url"))
  var sourceURL: String?

  @Option(help: ArgumentHelp("Link old declarations to this address.", valueName: "url"))
  var oldSourceURL: String?

  @Flag(name: [.short, .long], help: "Say on standard error what is being done.")
  var verbose = false

  func validate() throws {
    if (head == nil) != (headCommit == nil) { throw ValidationError("--head and --head-commit belong together") }
    if head != nil, pullRequest != nil { throw ValidationError("give --pull-request or --head, not both") }
    if let pullRequest, pullRequest < 1 { throw ValidationError("a pull request's number is greater than 0") }
  }

  func run() async throws {
    let console = Console(coloring: .never, isVerbose: verbose)
    let report = try JSONReportFile.read(report)
    let marker = CommentMarker(modules: report.modules.map(\.name), key: key)
    let labels = ReportLabels(old: "before", new: "this change", links: SourceLinks(old: oldSourceURL, new: sourceURL))
    let room = MarkdownReport.limit - marker.line.utf8.count - 1
    let body = marker.line + "\n" + MarkdownReport.text(of: report, labels: labels, limit: room)
    if dryRun { return try ResultOutput(path: nil).write(body) }
    guard let host = try await host(console) else {
      return try ResultOutput(path: nil).write("no open pull request has this last commit any more: nothing to do\n")
    }
    let outcome = try await CommentPublisher(host: host, marker: marker)
      .publish(body, isClean: !always && !report.hasComplaint, whenClean: whenClean)
    console.progress.clear()
    try ResultOutput(path: nil).write(outcome.text + "\n")
  }

  private func host(_ console: Console) async throws -> (any CodeHost)? {
    let variables = ProcessInfo.processInfo.environment
    let place = try CommentPlace(service: service, repository: repository, variables: variables)
    let transport = URLSessionTransport()
    let note: @Sendable (String) -> Void = { console.note($0) }
    let number = pullRequest ?? (head == nil ? CommentPlace.number(service: place.service, variables: variables) : nil)
    switch place.service {
    case .github:
      let client = GitHubHost.client(transport, .system, base: place.base, token: place.token, note: note)
      var found = number
      if found == nil, let head, let headCommit {
        found = try await GitHubHost.pullRequest(of: head, at: headCommit, in: place.project, client)
        if found == nil { return nil }
      }
      guard let found else { throw CommentPlaceError.noNumber }
      return GitHubHost(client: client, repository: place.project, pullRequest: found, knownAuthor: author)
    case .gitlab:
      guard let number else { throw CommentPlaceError.noNumber }
      let client = GitLabHost.client(transport, .system, base: place.base, token: place.token, note: note)
      return GitLabHost(client: client, project: place.project, mergeRequest: number, knownAuthor: author)
    }
  }
}

extension CommentPublisher.Outcome {
  /// What the command says when it is done.
  var text: String {
    switch self {
    case .created: "the comment was created"
    case .updated: "the comment was updated"
    case .unchanged: "the comment is up to date"
    case .deleted: "nothing is left to complain about: the comment was deleted"
    case .notNeeded: "nothing to complain about, and no comment to update"
    }
  }
}

extension Report {
  /// Whether a pull request's reader should be told something: a problem that it did not find
  /// there already, or a remark of the policy.
  var hasComplaint: Bool {
    remarks.contains { $0.verdict == .violation || $0.verdict == .advice }
      || modules.contains { $0.findings.contains { $0.isProblem && $0.isIntroduced != false } }
  }
}

/// A JSON report on disk.
enum JSONReportFile {
  static func read(_ path: String) throws -> Report {
    let handle: FileHandle
    if path == "-" {
      handle = .standardInput
    } else {
      do {
        handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
      } catch {
        throw JSONReportFileError(path: path, cause: FileFailure.text(error))
      }
    }
    do {
      // One byte more than allowed is enough to know that it is too much.
      let data = try handle.read(upToCount: JSONReportReader.maximumBytes + 1) ?? Data()
      return try JSONReportReader.report(from: [UInt8](data))
    } catch let error as JSONReportError {
      throw JSONReportFileError(path: path, cause: error.description)
    } catch {
      throw JSONReportFileError(path: path, cause: FileFailure.text(error))
    }
  }
}

/// A report that cannot be used.
struct JSONReportFileError: CommandFailure, Equatable {
  let path: String
  let cause: String

  var exitStatus: ExitStatus { .badInput }
  var description: String { "\(path == "-" ? "standard input" : quoted(path)): \(cause)" }
}
