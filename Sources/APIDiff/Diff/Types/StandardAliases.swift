import APIModel

/// Typealiases that the standard library and Foundation declare, which no snapshot of ours holds.
extension StandardLibrary {
  static func target(ofAlias name: String, on triple: String) -> String? {
    if let known = aliases[tableName(name)] { return known }
    // Asked of every type: the triple is looked at for the few names that depend on it.
    if let known = linuxTypes[name] { return triple.contains("linux") ? known : nil }
    // Whether C's `char` has a sign is the processor's matter.
    return name == "CChar" && triple.hasPrefix("x86_64") && triple.contains("linux") ? "Int8" : nil
  }

  /// What C's types of 64-bit Linux stand for in Swift.
  private static let linuxTypes: [String: String] = [
    "__C.mode_t": "UInt32", "__C.pid_t": "Int32", "__C.uid_t": "UInt32", "__C.gid_t": "UInt32", "__C.id_t": "UInt32",
    "__C.off_t": "Int", "__C.ssize_t": "Int", "__C.time_t": "Int", "__C.socklen_t": "UInt32", "__C.in_addr_t": "UInt32",
    "__C.in_port_t": "UInt16", "__C.sa_family_t": "UInt16", "__C.clock_t": "Int", "__C.dev_t": "UInt", "__C.ino_t": "UInt",
    "CLong": "Int", "CUnsignedLong": "UInt", "CWideChar": "Unicode.Scalar",
  ]

  private static let aliases: [String: String] = [
    "Foundation.TimeInterval": "Double", "Foundation.Date.Stride": "Double",
    "Foundation.Notification.Name": "Foundation.NSNotification.Name",
    "Float64": "Double", "Float32": "Float", "CInt": "Int32", "CUnsignedInt": "UInt32", "CShort": "Int16",
    "CUnsignedShort": "UInt16", "CLongLong": "Int64", "CUnsignedLongLong": "UInt64", "CBool": "Bool",
    "CDouble": "Double", "CFloat": "Float", "CSignedChar": "Int8", "CUnsignedChar": "UInt8", "CChar8": "UInt8",
    "CChar16": "UInt16", "CChar32": "Unicode.Scalar",
    "StringLiteralType": "String", "IntegerLiteralType": "Int", "FloatLiteralType": "Double",
    "BooleanLiteralType": "Bool", "ExtendedGraphemeClusterType": "Character", "UnicodeScalarType": "String",
    "UnicodeScalar": "Unicode.Scalar", "UTF8": "Unicode.UTF8", "UTF16": "Unicode.UTF16", "UTF32": "Unicode.UTF32",
    "UTF8.CodeUnit": "UInt8", "UTF16.CodeUnit": "UInt16", "UTF32.CodeUnit": "UInt32",
    "Unicode.UTF8.CodeUnit": "UInt8", "Unicode.UTF16.CodeUnit": "UInt16", "Unicode.UTF32.CodeUnit": "UInt32",
    "CountableRange": "Range", "CountableClosedRange": "ClosedRange",
    "ContinuousClock.Duration": "Duration", "SuspendingClock.Duration": "Duration",
    "ContinuousClock.Instant.Duration": "Duration", "SuspendingClock.Instant.Duration": "Duration",
  ]
}
