// A distributed requirement wants a distributed witness.
// expect: swift-distributed-changed source=breaking binary=none Greeting.greet()
//--- old
import Distributed
public protocol Greeting: DistributedActor where ActorSystem == LocalTestingDistributedActorSystem {
  func greet() -> String
}
//--- new
import Distributed
public protocol Greeting: DistributedActor where ActorSystem == LocalTestingDistributedActorSystem {
  distributed func greet() -> String
}
//--- client
import Distributed
distributed actor Mine: Greeting { func greet() -> String { "" } }
