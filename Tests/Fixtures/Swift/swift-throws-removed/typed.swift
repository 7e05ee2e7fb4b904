// A catch that is never reached knows nothing of the type that was thrown.
// expect: swift-throws-removed source=breaking binary=none load()
//--- old
public enum Failure: Error { case missing }
public func load() throws(Failure) {}
//--- new
public enum Failure: Error { case missing }
public func load() {}
//--- client
func use() {
  do { try load() } catch {
    switch error { case .missing: break }
  }
}
