/// The format of stored snapshots.
public enum SnapshotFormat {
  /// Stands in the header's `apidiff` field. A change that older readers would misread raises it.
  public static let version = 1
}

extension JSONReader {
  mutating func strings() throws(JSONError) -> [String] {
    try array(of: { (json: inout JSONReader) throws(JSONError) in try json.string() })
  }

  /// One of an enum's cases, by its raw value.
  mutating func value<Value: RawRepresentable<String>>() throws(JSONError) -> Value {
    let text = try string()
    guard let value = Value(rawValue: text) else {
      throw error(.invalid("'\(text)' is no \(Value.self) that this version knows"))
    }
    return value
  }

  func unknown(_ key: Key) -> JSONError { error(.invalid("unknown key '\(key.text)'")) }
}
