// What becomes distributed, or is nonisolated, is called on the actor itself as before.
// expect: nothing
//--- old
import Distributed
public distributed actor Greeter {
  public typealias ActorSystem = LocalTestingDistributedActorSystem
  public func rename(_ name: String) {}
}
//--- new
import Distributed
public distributed actor Greeter {
  public typealias ActorSystem = LocalTestingDistributedActorSystem
  public distributed func rename(_ name: String) {}
}
//--- client
import Distributed
func use(_ greeter: Greeter) async { _ = await greeter.whenLocal { $0.rename("a") } }
