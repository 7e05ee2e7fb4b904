// A constant that became a case is one more case of every switch.
// expect: swift-member-kind-changed source=breaking binary=none Mode.second
//--- old
public enum Mode: Sendable { case first; public static var second: Mode { .first } }
//--- new
public enum Mode: Sendable { case first, second }
//--- client
func use(_ mode: Mode) -> Mode {
  switch mode {
  case .first: .second
  }
}
