// The enum has another name, and its old one stays for it: switches name it as before.
// options: proven
// expect: swift-renamed source=none binary=none Background
// expect: swift-case-added source=breaking binary=none NamedBackground.light
//--- old
public enum Background { case black, white }
//--- new
public enum NamedBackground { case black, white, light }
public typealias Background = NamedBackground
//--- client
func use(_ background: Background) {
  switch background {
  case .black, .white: break
  }
}
