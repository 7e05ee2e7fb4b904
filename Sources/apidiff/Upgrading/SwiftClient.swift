import APIDiff
import ClientReading
import Foundation

/// A Swift package that uses the library. Its folder is only read.
struct SwiftClient: Sendable {
  let root: String
  /// The index store that the user named.
  let indexStore: String?
  let console: Console

  init(root: String, indexStore: String?, console: Console) {
    self.root = root
    self.indexStore = indexStore
    self.console = console
  }

  func uses(of symbols: Set<String>) async throws -> ClientUses {
    if let indexStore {
      let store = try IndexStore(path: indexStore, root: root)
      return try self.uses(of: symbols, in: store, root: root)
    }
    let build = SwiftClientBuild(root: root, console: console)
    let copy = try build.makeCopy()
    let errors = try await build.run()
    if errors.isEmpty {
      var result = try self.uses(of: symbols, in: try IndexStore(path: try build.indexStore(), root: copy), root: copy)
      result.build = build
      return result
    }
    return try fallback(symbols, build, errors)
  }

  /// What earlier builds left when the client does not build now, ours or the user's own: the one
  /// that knows more of the client's files.
  private func fallback(_ symbols: Set<String>, _ build: SwiftClientBuild, _ errors: [String]) throws -> ClientUses {
    var best: ClientUses?
    for (folder, root) in [(build.scratch, build.copy), ("\(root)/.build", root)] {
      guard let path = SwiftClientBuild.indexStore(below: folder) else { continue }
      do throws(ClientReadingError) {
        let found = try uses(of: symbols, in: try IndexStore(path: path, root: root), root: root)
        if found.files > best?.files ?? 0 { best = found }
      } catch .noLibrary(let tried) {
        throw ClientReadingError.noLibrary(tried: tried)
      } catch {
        // A store of other files says nothing; the next one may.
        continue
      }
    }
    guard var result = best else { throw UpgradeError.clientDoesNotBuild(errors: errors) }
    result.remarks.insert(
      "The client does not build; this is what its last index says, and what changed since is not in it: \(errors[0])", at: 0)
    return result
  }

  private func uses(of symbols: Set<String>, in store: IndexStore, root: String) throws(ClientReadingError) -> ClientUses {
    console.progress.step("reading the client's uses in \(store.path)")
    let content = try store.read(symbols: symbols)
    var result = ClientUses()
    result.uses = UseSyntaxReader.completed(content.uses, root: root)
    result.occurrences = content.occurrences
    result.files = content.files.count
    if content.unreadableUnits > 0 {
      result.remarks.append(
        "\(content.unreadableUnits) of the index's compilations cannot be read, and what they used is not known: build the "
          + "client again for a sure answer.")
    }
    if !content.stale.isEmpty {
      result.remarks.append(
        "The index is older than \(content.stale.count) of \(content.files.count) files, the first is "
          + "\(content.stale[0]): build the client again for a sure answer.")
    }
    return result
  }
}

extension ClientReadingError: CommandFailure {
  var exitStatus: ExitStatus {
    switch self {
    case .noLibrary: .couldNotCheck
    case .badStore, .foreignStore: .badInput
    }
  }
}
