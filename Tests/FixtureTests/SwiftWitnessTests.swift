import Foundation
import TestSupport
import Testing

/// The compiler's own word on each fixture: its client compiles against the old library, and
/// against the new one unless a wanted finding says that source breaks.
struct SwiftWitnessTests {
  @Test(arguments: SwiftCase.all)
  func compilerAgrees(_ path: SwiftCase) async throws {
    let bench = SwiftWorkbench.shared
    try await bench.withFolder { folder in
      var fixture = try path.fixture()
      if path.exampleOf != nil {
        // An example states no findings: the compiler must agree with what the rules say.
        let old = try await bench.snapshots(of: fixture, .old, in: folder)
        let new = try await bench.snapshots(of: fixture, .new, in: folder)
        fixture.expectations = SwiftFindingTests.findings(old, new).map { Expectation($0) }
      } else {
        for side in SwiftWorkbench.Side.allCases {
          _ = try await bench.buildModules(of: fixture, side, in: folder)
        }
      }
      for mode in fixture.modes {
        let before = try await bench.clientErrors(of: fixture, .old, mode: mode, in: folder)
        if !before.isEmpty {
          Issue.record("\(fixture.path): the client does not compile against old in mode \(mode):\n\(before)")
        }
        let after = try await bench.clientErrors(of: fixture, .new, mode: mode, in: folder)
        switch (fixture.breaksSource(mode: mode), after.isEmpty) {
        case (true, true):
          Issue.record("\(fixture.path): in mode \(mode) the client should break, but compiles")
        case (false, false):
          Issue.record("\(fixture.path): in mode \(mode) the client should compile, but breaks:\n\(after)")
        case (true, false), (false, true): break
        }
      }
    }
  }
}
