// What conforms to a protocol finds its associated type of an everyday name, default or not.
// expect: swift-associated-type-added source=breaking binary=none Job.Duration
// expect: swift-associated-type-added source=risky binary=none Job.Output
//--- old
public protocol Job { func run() }
//--- new
public protocol Job {
  associatedtype Duration = Int
  associatedtype Output = Int
  func run()
}
//--- client
struct Upload: Job {
  func run() {
    let limit: Duration = .seconds(3)
    print(limit)
  }
}
