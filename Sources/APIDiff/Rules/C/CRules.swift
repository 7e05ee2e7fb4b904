/// The rules for C libraries, sorted by id.
enum CRules {
  static let all: [Rule] = [
    .cEnumConstantAdded,
    .cEnumConstantRemoved,
    .cFunctionAdded,
    .cFunctionBecameInline,
    .cFunctionBecameMacro,
    .cFunctionRemoved,
    .cLibraryAdded,
    .cLibraryRemoved,
    .cMacroAdded,
    .cMacroRemoved,
    .cTypeAdded,
    .cTypeRemoved,
    .cVariableAdded,
    .cVariableRemoved,
  ]
}
