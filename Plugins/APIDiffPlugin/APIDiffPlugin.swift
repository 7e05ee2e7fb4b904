import Foundation
import PackagePlugin

/// `swift package apidiff check`: builds the command line when it is asked for, and runs it.
@main struct APIDiffPlugin: CommandPlugin {
  func performCommand(context: PluginContext, arguments: [String]) async throws {
    let build = try packageManager.build(.product("apidiff"), parameters: .init())
    guard build.succeeded, let tool = build.builtArtifacts.first(where: { $0.kind == .executable }) else {
      return Diagnostics.error("apidiff could not be built:\n\(build.logText)")
    }
    let process = Process()
    process.executableURL = tool.url
    process.arguments = arguments
    process.currentDirectoryURL = context.package.directoryURL
    try process.run()
    process.waitUntilExit()
    let status = process.terminationStatus
    // A plugin cannot choose its exit code: an error makes it 1, and says which one it was.
    if status != 0 { Diagnostics.error("apidiff ended with status \(status)") }
  }
}
