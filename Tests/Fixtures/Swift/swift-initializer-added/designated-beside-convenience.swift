// Where calls fit both, the compiler prefers the designated one, and stops only those that do not fit it.
// expect: swift-initializer-added source=none binary=none File.init(path:encoding:)
// expect: swift-initializer-added source=none binary=none Folder.init(path:depth:)
// expect: swift-initializer-added source=breaking binary=none Archive.init(path:mode:)
//--- old
public final class File {
  init(_ number: Int) {}
  public convenience init(path: String, mode: Int = 0) { self.init(mode) }
}
public final class Folder {
  public init(path: String, mode: Int = 0) {}
}
public final class Archive {
  init(_ number: Int) {}
  public convenience init(path: String, size: Int = 0) { self.init(size) }
}
//--- new
public final class File {
  init(_ number: Int) {}
  public convenience init(path: String, mode: Int = 0) { self.init(mode) }
  public init(path: String, encoding: Int = 0) {}
}
public final class Folder {
  public init(path: String, mode: Int = 0) {}
  public convenience init(path: String, depth: Int = 0) throws { self.init(path: path) }
}
public final class Archive {
  init(_ number: Int) {}
  public convenience init(path: String, size: Int = 0) { self.init(size) }
  public init(path: String, mode: Int = 0) throws {}
}
//--- client
func use() {
  _ = File(path: "a")
  _ = Folder(path: "a")
  _ = Archive(path: "a")
}
