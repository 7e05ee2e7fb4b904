/// The rules for Swift modules.
enum SwiftRules {
  static let all: [Rule] = []
}
