/// The processors that libraries are built for.
enum Machine {
  static let mips: UInt16 = 8
  static let s390: UInt16 = 22
  static let alpha: UInt16 = 0x9026

  /// The name that target triples have for it; nil for processors that no compiler of ours knows.
  static func architecture(_ machine: UInt16, _ layout: Layout) -> String? {
    switch machine {
    case 2, 18: "sparc"
    case 3: "i386"
    case 4: "m68k"
    case mips: (layout.is64Bit ? "mips64" : "mips") + (layout.isLittleEndian ? "el" : "")
    case 20: "powerpc" + (layout.isLittleEndian ? "le" : "")
    case 21: "powerpc64" + (layout.isLittleEndian ? "le" : "")
    case s390: layout.is64Bit ? "s390x" : "s390"
    case 40: "arm" + (layout.isLittleEndian ? "" : "eb")
    case 43: "sparcv9"
    case 62: "x86_64"
    case 183: "aarch64" + (layout.isLittleEndian ? "" : "_be")
    case 243: layout.is64Bit ? "riscv64" : "riscv32"
    case 258: layout.is64Bit ? "loongarch64" : "loongarch32"
    default: nil
    }
  }

  /// `i686` → `i386`, `armv7a` → `arm`: one name for what runs the same libraries.
  static func normalised(_ architecture: String) -> String {
    if architecture.wholeMatch(of: /i[3-6]86/) != nil { return "i386" }
    switch architecture {
    case "amd64": return "x86_64"
    case "arm64": return "aarch64"
    case "ppc64le": return "powerpc64le"
    case "ppc64": return "powerpc64"
    case "ppc": return "powerpc"
    case "sparc64": return "sparcv9"
    default: break
    }
    if architecture.hasPrefix("thumb") || architecture.hasPrefix("armv") {
      return architecture.hasSuffix("eb") ? "armeb" : "arm"
    }
    return architecture
  }
}
