// Nobody switches over all of it, and a case is read like the constant that it was.
// expect: swift-member-kind-changed source=none binary=none Mode.second
//--- old
@nonexhaustive public enum Mode: Sendable { case first; public static var second: Mode { .first } }
//--- new
@nonexhaustive public enum Mode: Sendable { case first, second }
//--- client
func use(_ mode: Mode) -> Mode {
  switch mode {
  case .first: .second
  case Mode.second: .first
  @unknown default: Mode.second
  }
}
