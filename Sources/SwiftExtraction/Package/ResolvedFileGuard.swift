import Foundation

/// Puts `Package.resolved` back as it was: SwiftPM writes it into the package's folder, and an
/// extraction must leave that folder alone.
struct ResolvedFileGuard {
  private let url: URL
  private let before: Data?

  init(root: String) {
    url = URL(fileURLWithPath: root).appending(path: "Package.resolved")
    before = try? Data(contentsOf: url)
  }

  func restore() {
    guard (try? Data(contentsOf: url)) != before else { return }
    // What cannot be put back is git's to show; the extraction itself is right all the same.
    if let before {
      try? before.write(to: url, options: .atomic)
    } else {
      try? FileManager.default.removeItem(at: url)
    }
  }
}
