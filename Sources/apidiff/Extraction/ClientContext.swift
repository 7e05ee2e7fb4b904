/// How a program that uses a module is compiled against one version of it.
enum ClientContext: Sendable, Hashable {
  /// Search paths and target for the Swift compiler.
  case swift(flags: [String])
  /// The folder (or file) of the headers, those that were read, relative to it, and clang's
  /// arguments.
  case c(root: String, headers: [String], arguments: [String])
}
