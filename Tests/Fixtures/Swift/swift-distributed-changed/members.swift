// What is not distributed any more is out of reach of who holds the actor; what is nonisolated, or distributed at last, is not.
// expect: swift-distributed-changed source=breaking binary=none Greeter.title
// expect: swift-nonisolated-added source=none binary=none Greeter.name()
//--- old
import Distributed
public distributed actor Greeter {
  public typealias ActorSystem = LocalTestingDistributedActorSystem
  public distributed func greet() -> String { "" }
  public distributed var title: String { "" }
  public func rename(_ name: String) {}
  public func name() -> String { "" }
}
//--- new
import Distributed
public distributed actor Greeter {
  public typealias ActorSystem = LocalTestingDistributedActorSystem
  public distributed func greet() -> String { "" }
  public var title: String { "" }
  public distributed func rename(_ name: String) {}
  public nonisolated func name() -> String { "" }
}
//--- client
import Distributed
func use(_ greeter: Greeter) async throws -> String {
  await greeter.whenLocalRename()
  return try await greeter.greet() + greeter.title
}
extension Greeter {
  nonisolated func whenLocalRename() async {
    _ = await whenLocal { $0.rename("a"); _ = $0.name() }
  }
}
