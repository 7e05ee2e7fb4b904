/// Keeps exactly one comment of ours on a pull request.
struct CommentPublisher: Sendable {
  enum WhenClean: String, Sendable, CaseIterable {
    case update, delete
  }

  enum Outcome: Equatable {
    case created, updated, unchanged, deleted, notNeeded
  }

  let host: any CodeHost
  let marker: CommentMarker

  /// - Parameters:
  ///   - isClean: Nothing is left to complain about: no comment is begun, and an older one says so
  ///     or goes.
  func publish(_ body: String, isClean: Bool, whenClean: WhenClean) async throws -> Outcome {
    let author = try await host.author()
    let own = try await ours(of: author)
    guard let first = own.first else {
      return isClean ? .notNeeded : try await create(body, author)
    }
    if isClean, whenClean == .delete {
      for comment in own { try await delete(comment.id) }
      return .deleted
    }
    for comment in own.dropFirst() { try await delete(comment.id) }
    if first.body == body { return .unchanged }
    do {
      try await host.update(first.id, body)
      return .updated
    } catch CodeHostError.notFound {
      // Somebody deleted it since it was listed.
      return isClean ? .notNeeded : try await create(body, author)
    }
  }

  /// Two runs can both see no comment and both write one. After writing, each looks again; the
  /// oldest stays with the newest text, so that both come to the same end.
  private func create(_ body: String, _ author: String) async throws -> Outcome {
    let created = try await host.create(body)
    let own = try await ours(of: author)
    guard let first = own.first, own.count > 1 else { return .created }
    if first.id != created.id, first.body != body {
      do {
        try await host.update(first.id, body)
      } catch CodeHostError.notFound {
        // The other run took it away in favour of ours.
        return .created
      }
    }
    for comment in own.dropFirst() { try await delete(comment.id) }
    return first.id == created.id ? .created : .updated
  }

  /// By author and marker: everybody can write a marker, and copying one gains nothing.
  private func ours(of author: String) async throws -> [HostedComment] {
    try await host.comments().filter { $0.author == author && marker.isIn($0.body) }.sorted { $0.id < $1.id }
  }

  private func delete(_ id: Int) async throws {
    do {
      try await host.delete(id)
    } catch CodeHostError.notFound {
      // Gone already, which is what was wanted.
    }
  }
}
