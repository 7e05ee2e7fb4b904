/// The rules for Swift modules.
enum SwiftRules {
  static let all: [Rule] = [
    .swiftMacroAdded,
    .swiftMacroRemoved,
    .swiftOperatorAdded,
    .swiftOperatorRemoved,
    .swiftPrecedenceGroupAdded,
    .swiftPrecedenceGroupRemoved,
    .swiftProtocolAdded,
    .swiftProtocolRemoved,
    .swiftTypeAdded,
    .swiftTypeRemoved,
    .swiftTypealiasAdded,
    .swiftTypealiasRemoved,
  ]
}
