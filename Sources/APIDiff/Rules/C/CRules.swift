/// The rules for C libraries.
enum CRules {
  static let all: [Rule] = []
}
