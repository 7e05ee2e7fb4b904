// Asynchronous code that called the old one means its successor, in every mode, where it must not call the old one now.
// expect: swift-function-added source=breaking binary=none Repository.users()
// expect: swift-noasync-added source=breaking@6 binary=none Repository.users()
//--- old
public final class Repository: Sendable {
  public init() {}
  public func users() throws -> [String] { [] }
}
//--- new
public final class Repository: Sendable {
  public init() {}
  @available(*, noasync) public func users() throws -> [String] { [] }
  public func users() async throws -> [String] { [] }
}
//--- client
func inSync(_ repository: Repository) throws -> [String] { try repository.users() }
func inAsync(_ repository: Repository) async throws -> [String] { try repository.users() }
