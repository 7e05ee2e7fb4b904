// Patterns of a case whose values changed: those that leave them out go on, and those with as many take the new type.
//--- old
public enum State { case running(Int), failed(code: Int, reason: String), paused(Int) }
//--- new
public enum State { case running(Double), failed(code: Int), paused(Int, Int) }
//--- client
import Library
func use(_ s: State) {
  if case .running = s {}
  if case .running(_) = s {} // may
  if case .running(let n) = s { print(n) } // may
  if case .failed = s {}
  if case .failed(let code, let reason) = s { print(code, reason) } // affected
  _ = State.running(3)
  _ = State.failed(code: 1, reason: "") // affected
  let n = 3
  _ = State.running(n) // affected
  _ = State.paused(3) // affected
}
