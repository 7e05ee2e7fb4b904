package import APIModel
internal import Foundation

/// Reads the public surface of a C library from its headers.
///
/// All headers that clients include go into one translation unit, so that each is parsed once.
/// A header that needs another one first is read again behind the others. What is not meant for
/// this target (kept out by a condition, by `#error`, or by another platform's system header) is
/// listed as unreached. Any other error fails the extraction: behind an error clang takes unknown
/// types for `int`, and a snapshot of that would be wrong silently.
package struct HeaderExtractor: Sendable {
  private let toolVersion: String
  private let environment: [String: String]
  private let progress: @Sendable (String) -> Void

  /// - Parameters:
  ///   - toolVersion: apidiff's version, for the snapshot's header.
  ///   - environment: Where `PATH`, `APIDIFF_LIBCLANG` and `PKG_CONFIG_PATH` are looked up.
  ///   - progress: Called with one line for people at a time.
  package init(
    toolVersion: String, environment: [String: String] = ProcessInfo.processInfo.environment,
    progress: @escaping @Sendable (String) -> Void = { _ in }
  ) {
    self.toolVersion = toolVersion
    self.environment = environment
    self.progress = progress
  }

  /// clang's arguments as a client needs them: pkg-config's and the request's own.
  package func arguments(of request: HeaderRequest) async throws(CExtractionError) -> [String] {
    try await PkgConfig(environment: environment).flags(for: request.pkgConfig) + request.arguments
  }

  /// The library's snapshot, without version, date and commit.
  package func snapshot(of request: HeaderRequest) async throws(CExtractionError) -> Snapshot {
    let set = try HeaderSet(request)
    let extra = try await arguments(of: request)
    let libclang = try LibclangLocator(explicit: request.libclang, environment: environment).load()
    progress("reading C headers with \(libclang.version) (\(libclang.path))")
    let graph = IncludeGraph(set)
    let flags = CompilerFlags(
      request: request, extra: extra, set: set, usesParent: graph.usesParentFolder, libclang: libclang)
    var session = ParsingSession(
      set: set, graph: graph, flags: flags, libclang: libclang,
      progress: progress)
    try session.run()
    var header = Snapshot.Header(
      module: request.module, language: .c, target: flags.target,
      extractor: Snapshot.Extractor(
        version: toolVersion, compiler: libclang.version, flags: flags.recorded))
    header.headers = session.facts
    return Snapshot(header: header, declarations: session.table.declarations)
  }
}
