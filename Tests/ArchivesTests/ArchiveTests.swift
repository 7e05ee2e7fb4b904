import Foundation
import Processes
import TestSupport
import Testing

@testable import Archives

/// What the usual tools pack comes out again; what nobody should pack is refused, and nothing stays.
@Suite struct ArchiveTests {
  typealias Entry = ArchiveMaker.Entry

  private static func hasTool(_ name: String) -> Bool {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
      .contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(name)") }
  }

  /// File names with their contents; links as their targets.
  private func contents(_ bytes: [UInt8], as name: String, limits: ArchiveLimits = ArchiveLimits()) async throws -> [String: String] {
    let folder = try TemporaryFolder()
    let path = "\(folder.path)/\(name)"
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    return try await Self.contents(of: path, limits: limits)
  }

  private static func contents(of path: String, limits: ArchiveLimits = ArchiveLimits()) async throws -> [String: String] {
    let format = try #require(ArchiveFormat(fileName: path))
    return try await Archive(path: path, format: format, limits: limits).withContents { folder in
      var found: [String: String] = [:]
      for name in FileManager.default.enumerator(atPath: folder)?.compactMap({ $0 as? String }) ?? [] {
        let place = "\(folder)/\(name)"
        if let target = try? FileManager.default.destinationOfSymbolicLink(atPath: place) {
          found[name] = "-> \(target)"
        } else if let text = try? String(contentsOfFile: place, encoding: .utf8) {
          found[name] = text
        }
      }
      return found
    }
  }

  private func failure(_ bytes: [UInt8], as name: String = "a.tar", limits: ArchiveLimits = ArchiveLimits()) async -> String {
    do {
      let found = try await contents(bytes, as: name, limits: limits)
      return "unpacked \(found.keys.sorted())"
    } catch {
      return "\(error)"
    }
  }

  // MARK: What tools pack

  @Test(arguments: [
    ("gzip", "a.tar.gz"), ("xz", "a.tar.xz"), ("zstd", "a.tar.zst"), ("tar", "a.tar"),
  ].filter { hasTool($0.0) && hasTool("tar") })
  func tarsComeOutAgain(_ tool: String, _ name: String) async throws {
    let folder = try TemporaryFolder()
    let long = "release-1.0/" + String(repeating: "very/long/", count: 20) + "name.h"
    let text = (0..<5000).map { "line \($0 &* 7919 % 1000)\n" }.joined()
    for (path, content) in [("release-1.0/include/a.h", text), (long, "int a;\n"), ("release-1.0/empty", "")] {
      try folder.write(content, to: path)
    }
    try FileManager.default.createSymbolicLink(atPath: "\(folder.path)/release-1.0/link.h", withDestinationPath: "include/a.h")
    let tar = try await ToolRunner().run("tar", ["-caf", name, "release-1.0"], in: folder.path)
    try #require(tar.isSuccess, "\(tar.standardError)")
    let found = try await Self.contents(of: "\(folder.path)/\(name)")
    #expect(found["include/a.h"] == text)
    #expect(found[String(long.dropFirst("release-1.0/".count))] == "int a;\n")
    #expect(found["empty"] == "" && found["link.h"] == "-> include/a.h")
  }

  @Test func zipsComeOutAgain() async throws {
    let folder = try TemporaryFolder()
    let text = (0..<5000).map { "line \($0 &* 7919 % 1000)\n" }.joined()
    try folder.write(text, to: "tree/include/a.h")
    try folder.write("small", to: "tree/b")
    let script = "git init -q . && git add . && git -c user.name=a -c user.email=a@b commit -q -m a && git archive --format=zip -o ../a.zip HEAD"
    let git = try await ToolRunner().run("/bin/sh", ["-c", script], in: "\(folder.path)/tree")
    try #require(git.isSuccess, "\(git.standardError)")
    let found = try await Self.contents(of: "\(folder.path)/a.zip")
    #expect(found == ["include/a.h": text, "b": "small"])
  }

  @Test func hardLinksAreCopies() async throws {
    let tar = ArchiveMaker.tar([Entry(name: "a", content: Array("text".utf8)), Entry(name: "b", type: "1", link: "a")])
    #expect(try await contents(tar, as: "a.tar") == ["a": "text", "b": "text"])
  }

  // MARK: What nobody should pack

  @Test(arguments: ["/etc/passwd", "../up", "a/../../up", "a\\b"])
  func membersThatLeaveAreRefused(_ name: String) async {
    let says = await failure(ArchiveMaker.tar([Entry(name: name)]))
    #expect(says.contains("refused") && says.contains(name), "\(says)")
    let zip = await failure(ArchiveMaker.zip([(name, [], 0o100644)]), as: "a.zip")
    #expect(zip.contains("refused"), "\(zip)")
  }

  @Test(arguments: ["/etc", "..", "a/../..", "b/../../c"])
  func linksThatLeaveAreRefused(_ target: String) async {
    let says = await failure(ArchiveMaker.tar([Entry(name: "link", type: "2", link: target)]))
    #expect(says.contains("outside the archive"), "\(says)")
    let zip = await failure(ArchiveMaker.zip([("link", Array(target.utf8), 0o120777)]), as: "a.zip")
    #expect(zip.contains("outside the archive"), "\(zip)")
  }

  /// Each link stays inside by its text; the second goes up from where the first leads.
  @Test func linksThatLeaveTogetherAreRefused() async {
    let entries = [
      Entry(name: "deep/here", type: "2", link: "."), Entry(name: "deep/out", type: "2", link: "here/../.."),
      Entry(name: "top", type: "2", link: "deep/here/../../.."),
    ]
    let says = await failure(ArchiveMaker.tar(entries))
    #expect(says.contains("outside the archive"), "\(says)")
  }

  @Test func nothingIsWrittenThroughALink() async throws {
    let entries = [Entry(name: "d", type: "2", link: "e"), Entry(name: "e", type: "5"), Entry(name: "d/f", content: [65])]
    let says = await failure(ArchiveMaker.tar(entries))
    #expect(says.contains("cannot be unpacked"), "\(says)")
  }

  @Test func circlesAreHarmless() async throws {
    let tar = ArchiveMaker.tar([
      Entry(name: "x/a", type: "2", link: "b"), Entry(name: "x/b", type: "2", link: "a"), Entry(name: "x/c", content: [65]),
    ])
    #expect(try await contents(tar, as: "a.tar") == ["a": "-> b", "b": "-> a", "c": "A"])
  }

  @Test(arguments: ["3", "4", "6"] as [Character])
  func devicesAndPipesAreRefused(_ type: Character) async {
    let says = await failure(ArchiveMaker.tar([Entry(name: "device", type: type)]))
    #expect(says.contains("no file"), "\(says)")
  }

  @Test func bombsAreRefused() async throws {
    var limits = ArchiveLimits()
    limits.freeBytes = 100_000
    let zeros = [UInt8](repeating: 0, count: 3_000_000)
    let folder = try TemporaryFolder()
    try Data(ArchiveMaker.tar([Entry(name: "zeros", content: zeros)])).write(to: URL(fileURLWithPath: "\(folder.path)/a.tar"))
    for (tool, suffix) in [("gzip", "gz"), ("xz", "xz"), ("zstd", "zst")] where Self.hasTool(tool) {
      let made = try await ToolRunner().run("/bin/sh", ["-c", "\(tool) -c a.tar > a.tar.\(suffix)"], in: folder.path)
      try #require(made.isSuccess)
      await #expect(throws: ArchiveError.self) { try await Self.contents(of: "\(folder.path)/a.tar.\(suffix)", limits: limits) }
      do { _ = try await Self.contents(of: "\(folder.path)/a.tar.\(suffix)", limits: limits) } catch {
        #expect("\(error)".contains("unpacks to more than"), "\(suffix): \(error)")
      }
    }
    let zip = await failure(ArchiveMaker.zip([("a", [65], 0o100644)], claiming: 4_000_000), as: "a.zip", limits: limits)
    #expect(zip.contains("unpacks to more than"), "\(zip)")
    limits.members = 3
    let many = await failure(ArchiveMaker.tar((0..<5).map { Entry(name: "\($0)") }), limits: limits)
    #expect(many.contains("more than 3 members"), "\(many)")
    limits.totalBytes = 2_000
    let links = (0..<3).map { Entry(name: "l\($0)", type: "1", link: "a") }
    limits.members = 10
    let copies = await failure(ArchiveMaker.tar([Entry(name: "a", content: Array(zeros[..<900]))] + links), limits: limits)
    #expect(copies.contains("more than 2000"), "\(copies)")
  }

  // MARK: Damage

  @Test func damagedArchivesSaySo() async {
    #expect(await failure([]).contains("ends too early"))
    #expect(await failure(Array("hello".utf8) + [UInt8](repeating: 1, count: 1000)).contains("no tar archive"))
    #expect(await failure(Array("hello".utf8), as: "a.zip").contains("no zip archive"))
    #expect(await failure(Array("hello".utf8), as: "a.tar.gz").contains("no gzip file"))
    #expect(await failure(ArchiveMaker.tar([Entry(name: "a", content: [65], size: 9999)])).contains("ends too early"))
    #expect(await failure(ArchiveMaker.tar([Entry(name: "b", type: "1", link: "a")])).contains("no file before it"))
  }

  /// Whatever happens to the bytes, reading ends with members or an error.
  @Test func drawnDamageNeverCrashes() async throws {
    var random = SeededRandom(seed: 11)
    let text = Array((0..<300).map { "line \($0 % 17)\n" }.joined().utf8)
    let tar = ArchiveMaker.tar([Entry(name: "a", content: text), Entry(name: "l", type: "2", link: "a"), Entry(name: "d/", type: "5")])
    let zip = ArchiveMaker.zip([("a", text, 0o100644), ("l", Array("a".utf8), 0o120777)])
    let folder = try TemporaryFolder()
    try Data(tar).write(to: URL(fileURLWithPath: "\(folder.path)/a.tar"))
    _ = try await ToolRunner().run("/bin/sh", ["-c", "gzip -k a.tar"], in: folder.path)
    let gzip = Array(try Data(contentsOf: URL(fileURLWithPath: "\(folder.path)/a.tar.gz")))
    var refused = 0
    for _ in 0..<600 {
      var (one, two, three) = (tar, zip, gzip)
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        one[Int.random(in: 0..<one.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
        two[Int.random(in: 0..<two.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
        three[Int.random(in: 0..<three.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      var reader = TarReader(one, limits: ArchiveLimits())
      if (try? reader.members()) == nil { refused += 1 }
      if (try? ZipReader(two, limits: ArchiveLimits()).members()) == nil { refused += 1 }
      if (try? Gzip.data(from: three, limit: 1 << 20)) == nil { refused += 1 }
    }
    for length in stride(from: 0, to: gzip.count, by: 7) { #expect((try? Gzip.data(from: Array(gzip[..<length]), limit: 1 << 20)) == nil) }
    #expect(refused > 600)
  }

  @Test func namesDecideTheFormat() {
    #expect(ArchiveFormat(fileName: "x-1.0.TAR.GZ") == .tarGzip)
    #expect(ArchiveFormat(fileName: ".tar") == nil && ArchiveFormat(fileName: "a.gz") == nil)
    #expect(ArchiveFormat.stem(of: "xz-5.6.0.tar.xz") == "xz-5.6.0")
  }
}
