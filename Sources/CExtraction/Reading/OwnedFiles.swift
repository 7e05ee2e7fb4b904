internal import CLibclang

/// Which of a unit's files belong to the library. Files are told apart by libclang's handles,
/// so that a declaration of somebody else's header costs no string.
final class OwnedFiles {
  /// One file of the library, as the compiler read it.
  final class File {
    /// Relative to the root.
    let name: String
    let bytes: UnsafeBufferPointer<UInt8>
    private let known: HeaderScan?
    private(set) lazy var scan = known ?? HeaderScan(bytes)

    init(name: String, bytes: UnsafeBufferPointer<UInt8>, scan: HeaderScan?) {
      self.name = name
      self.bytes = bytes
      known = scan
    }
  }

  private let unit: TranslationUnit
  private let set: HeaderSet
  private var files: [CLFile: File?] = [:]
  private var last: (handle: CLFile, file: File?)?
  private(set) var mainFile: CLFile?

  init(unit: TranslationUnit, set: HeaderSet) {
    self.unit = unit
    self.set = set
  }

  /// The library's file; nil for another one's.
  func file(_ handle: CLFile?) -> File? {
    guard let handle else { return nil }
    if let last, last.handle == handle { return last.file }
    let file: File?
    if let known = files[handle] {
      file = known
    } else {
      file = find(handle)
      files[handle] = .some(file)
    }
    last = (handle, file)
    return file
  }

  private func find(_ handle: CLFile) -> File? {
    let functions = unit.libclang.functions
    let path = unit.libclang.string(functions.getFileName(handle))
    if path == TranslationUnit.mainName {
      mainFile = handle
      return nil
    }
    guard let name = set.ownName(of: path) else { return nil }
    var size: UInt = 0
    let start = functions.getFileContents(unit.handle, handle, &size)
    let bytes = UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : Int(size))
    return File(name: name, bytes: bytes.bindMemory(to: UInt8.self), scan: set.header(name)?.scan)
  }

  func isMain(_ handle: CLFile) -> Bool {
    _ = file(handle)
    return handle == mainFile
  }
}
