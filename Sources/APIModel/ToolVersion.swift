/// apidiff's own version, as `apidiff --version` prints it and snapshots state it.
package enum ToolVersion {
  package static let current = "0.1.0"
}
