/// What a file is that is no ELF file, by its first bytes.
package enum FileFormat: Sendable, Hashable {
  case machO, portableExecutable, staticArchive, linkerScript, bitcode, webAssembly, compressed, text, empty, unknown

  /// Enough to recognise every format.
  static let prefixBytes: UInt64 = 4096

  /// nil for ELF.
  static func recognise(_ prefix: [UInt8]) -> FileFormat? {
    if prefix.isEmpty { return .empty }
    if prefix.starts(with: [0x7F, 0x45, 0x4C, 0x46]) { return nil }
    for (magic, format) in magics where prefix.starts(with: magic) { return format }
    // A universal binary has few architectures; a Java class with the same magic a version from 45.
    if prefix.starts(with: [0xCA, 0xFE, 0xBA, 0xBE]), prefix.count >= 8 {
      return prefix[4...6].allSatisfy { $0 == 0 } && prefix[7] < 45 ? .machO : .unknown
    }
    guard !prefix.contains(0) else { return .unknown }
    let text = String(decoding: prefix, as: UTF8.self)
    let isScript = ["GNU ld script", "OUTPUT_FORMAT", "GROUP", "INPUT"].contains { text.contains($0) }
    return isScript ? .linkerScript : .text
  }

  private static let magics: [(magic: [UInt8], format: FileFormat)] = [
    ([0xFE, 0xED, 0xFA, 0xCE], .machO), ([0xFE, 0xED, 0xFA, 0xCF], .machO),
    ([0xCE, 0xFA, 0xED, 0xFE], .machO), ([0xCF, 0xFA, 0xED, 0xFE], .machO),
    ([0xCA, 0xFE, 0xBA, 0xBF], .machO),
    (Array("MZ".utf8), .portableExecutable),
    (Array("!<arch>\n".utf8), .staticArchive), (Array("!<thin>\n".utf8), .staticArchive),
    ([0x42, 0x43, 0xC0, 0xDE], .bitcode), (Array("\0asm".utf8), .webAssembly),
    ([0x1F, 0x8B], .compressed), ([0xFD, 0x37, 0x7A, 0x58, 0x5A], .compressed),
    ([0x28, 0xB5, 0x2F, 0xFD], .compressed), (Array("PK\u{3}\u{4}".utf8), .compressed),
  ]

  var refusal: String {
    switch self {
    case .machO: "it is a Mach-O file (macOS); only ELF libraries can be read"
    case .portableExecutable: "it is a PE file (Windows); only ELF libraries can be read"
    case .staticArchive: "it is a static library, which exports nothing; name the shared library"
    case .linkerScript: "it is a linker script; name the library that it leads to"
    case .bitcode: "it is LLVM bitcode; name the linked shared library"
    case .webAssembly: "it is a WebAssembly module; only ELF libraries can be read"
    case .compressed: "it is compressed or an archive; name the shared library in it"
    case .text: "it is a text file, not a shared library"
    case .empty: "it is empty"
    case .unknown: "it is no ELF file"
    }
  }
}
