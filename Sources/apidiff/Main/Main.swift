import Foundation

@main
struct Main {
  static func main() async {
    exit(await CommandRunner.run(Array(CommandLine.arguments.dropFirst())))
  }
}
