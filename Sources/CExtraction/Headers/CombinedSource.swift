/// The main file of a unit: the headers, then the questions to the compiler about macros.
///
/// The questions stand at the end of the same unit, behind every declaration, where their
/// errors can change nothing; a second unit would parse everything again.
struct CombinedSource {
  private(set) var text = ""
  /// The header that each line includes.
  private(set) var headerAtLine: [Int: String] = [:]
  /// The macro whose value the variable at this line has.
  private(set) var macroAtLine: [Int: String] = [:]
  /// The first line of the questions.
  private(set) var tail = 0
  /// Names that some header undefines.
  let undefined: Set<String>
  private var line = 1

  /// What a macro is called that stands for "NAME is still defined".
  static let definedPrefix = "apidiff_is_defined_"

  init(headers: [HeaderSet.Header], values: [String], undefined: Set<String>, defining names: [String] = []) {
    self.undefined = undefined
    for name in names { append("#define \(name) 1") }
    for header in headers {
      headerAtLine[line] = header.name
      append("#include \"\(header.path)\"")
    }
    tail = line
    for name in undefined.sorted() {
      append("#ifdef \(name)")
      append("#define \(Self.definedPrefix)\(name)")
      append("#endif")
    }
    for (number, name) in values.enumerated() {
      append("#ifdef \(name)")
      macroAtLine[line] = name
      append("static const __auto_type apidiff_value_\(number) = \(name);")
      append("#endif")
    }
  }

  private mutating func append(_ text: String) {
    self.text += text + "\n"
    line += 1
  }
}
