/// The file as the loader sees it: by address, through its segments.
struct LoadedImage<Source: ByteSource> {
  let source: Source
  let layout: Layout
  private let segments: [ProgramHeader]

  init(source: Source, layout: Layout, programHeaders: [ProgramHeader]) {
    self.source = source
    self.layout = layout
    segments = programHeaders.filter { $0.type == ProgramHeader.load && $0.fileSize > 0 }
  }

  func bytes(of part: String, at address: UInt64, count: UInt64) throws(ELFError) -> [UInt8] {
    for segment in segments where address >= segment.address {
      let within = address - segment.address
      guard within < segment.fileSize else { continue }
      guard count <= segment.fileSize - within else {
        throw .malformed(part: part, problem: "goes beyond the end of its segment")
      }
      let (offset, isTooFar) = segment.offset.addingReportingOverflow(within)
      guard !isTooFar else { throw .truncated(part: part, end: .max, size: source.size) }
      return try source.bytes(of: part, at: offset, count: count)
    }
    throw .malformed(part: part, problem: "lies at address \(address), where the file loads nothing")
  }
}

/// `base + offset`, or an error when that is no address.
func sum(_ part: String, _ base: UInt64, _ offset: UInt64) throws(ELFError) -> UInt64 {
  let (result, isTooFar) = base.addingReportingOverflow(offset)
  guard !isTooFar else { throw .malformed(part: part, problem: "has an address beyond all memory") }
  return result
}
