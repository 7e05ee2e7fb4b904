import APIDiff
import APIModel
import CExtraction
import Foundation
import Processes
import Testing

/// Every kind of C parameter, result, field, variable and callback that became every other kind, in one library: what stops
/// compiling must be found, and what is found must stop.
struct CConversionMatrixTests {
  /// A type with what clients do with it. `@` is the declared name, `$` an expression of the type.
  private struct Form {
    var declaration: String
    var value: String
    var use = "number += $;"
    /// What is done to a result at once, before it is kept.
    var direct = ""
    /// What is done to a field at once, where its use writes to what it points to: who does that has a pointer of their own.
    var read: String?

    func named(_ name: String) -> String { declaration.replacing("@", with: name) }
    func used(_ expression: String) -> String { use.replacing("$", with: expression) }
  }

  private static let forms: [Form] = [
    Form(declaration: "char @", value: "'a'"), Form(declaration: "signed char @", value: "-1"),
    Form(declaration: "uint8_t @", value: "200"), Form(declaration: "short @", value: "-1"),
    Form(declaration: "int @", value: "-1"), Form(declaration: "unsigned @", value: "1u"),
    Form(declaration: "long @", value: "-1"), Form(declaration: "size_t @", value: "1"),
    Form(declaration: "__int128 @", value: "1"), Form(declaration: "bool @", value: "true"),
    Form(declaration: "enum color @", value: "GREEN", use: "switch ($) { case RED: case GREEN: break; }"),
    Form(declaration: "float @", value: "1.5f"), Form(declaration: "double @", value: "1.5"),
    Form(declaration: "long double @", value: "1.5L"), Form(declaration: "double _Complex @", value: "1.5"),
    Form(declaration: "const char *@", value: "\"text\"", use: "take($);"),
    Form(declaration: "unsigned char *@", value: "bytes", use: "($)[0] = 2;", read: "number += ($)[0];"),
    Form(declaration: "const void *@", value: "&number", use: "take($);"),
    Form(declaration: "const int *@", value: "&number", use: "number += ($)[0];"),
    Form(declaration: "int *@", value: "&number", use: "($)[0] = 2;", read: "number += ($)[0];"),
    Form(declaration: "double *@", value: "doubles", use: "($)[0] = 2;", read: "number += ($)[0];"),
    Form(declaration: "bool *@", value: "&truth", use: "($)[0] = true;", read: "number += ($)[0];"),
    Form(declaration: "struct point *@", value: "&point", use: "($)->y = 2;", direct: "number += ($)->x;", read: "number += ($)->x;"),
    Form(declaration: "const struct point *@", value: "&point", use: "number += ($)->x;", direct: "number += ($)->x;"),
    Form(declaration: "struct pair *@", value: "&pair", use: "number += ($)->a;", direct: "number += ($)->a;"),
    Form(declaration: "struct hidden *@", value: "secret", use: "take($);"),
    Form(declaration: "char **@", value: "texts", use: "take(($)[0]);"),
    Form(declaration: "struct point @", value: "point", use: "number += ($).x;"),
    Form(declaration: "struct pair @", value: "pair", use: "number += ($).a;"),
    Form(declaration: "union number @", value: "either", use: "number += ($).i;"),
    Form(declaration: "int (*@)(int)", value: "twice", use: "number += ($)(2);"),
    Form(declaration: "void (*@)(void)", value: "nothing", use: "($)();"),
    Form(declaration: "double (*@)(double)", value: "half", use: "number += ($)(2);"),
  ]

  private static let common = """
    #include <stdbool.h>
    #include <stddef.h>
    #include <stdint.h>
    enum color { RED, GREEN };
    struct point { int x, y; };
    struct pair { double a, b; };
    union number { int i; float f; };
    struct hidden;

    """

  private static let client = """
    #include "library.h"
    static int number; static unsigned char bytes[4]; static double doubles[4]; static bool truth;
    static struct point point; static struct pair pair; static char *texts[2]; static union number either;
    static struct hidden *secret;
    static int twice(int x) { return 2 * x; }
    static void nothing(void) {}
    static double half(double x) { return x / 2; }
    static void take(const void *v) { number += v != 0; }

    """

  private enum Place: CaseIterable {
    case parameter, result, field, variable, callback

    func declaration(_ form: Form, _ slot: Int) -> String {
      switch self {
      case .parameter: "void slot\(slot)(\(form.named("v")));"
      case .result: form.named("slot\(slot)(void)") + ";"
      case .field: "struct slot\(slot) { int before; \(form.named("f")); };"
      case .variable: "extern \(form.named("slot\(slot)"));"
      case .callback: "typedef void (*slot\(slot))(\(form.named("v"))); void call\(slot)(slot\(slot) callback);"
      }
    }

    /// A line of the client.
    func use(_ form: Form, _ slot: Int) -> String {
      let function = "static void on\(slot)(\(form.named("v"))) { (void)v; } "
      return (self == .callback ? function : "") + "void use\(slot)(void) { \(body(form, slot)) }"
    }

    private func body(_ form: Form, _ slot: Int) -> String {
      switch self {
      case .parameter: "slot\(slot)(\(form.value));"
      case .result: "\(form.named("x")) = slot\(slot)(); \(form.used("x")) \(form.direct.replacing("$", with: "slot\(slot)()"))"
      case .field:
        "struct slot\(slot) s = { .before = 1, .f = \(form.value) }; s.f = \(form.value); \(form.named("x")) = s.f; (void)x; "
          + (form.read ?? form.use).replacing("$", with: "s.f")
      case .variable: "slot\(slot) = \(form.value); \(form.named("x")) = slot\(slot); (void)x; \(form.used("slot\(slot)"))"
      case .callback: "call\(slot)(on\(slot));"
      }
    }
  }

  @Test(arguments: Place.allCases) private func weAgreeWithTheCompiler(_ place: Place) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "apidiff-c-matrix-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let pairs = Self.pairs
    let uses = pairs.enumerated().map { slot, pair in place.use(pair.0, slot) }
    try await Self.write(pairs.enumerated().map { place.declaration($1.0, $0) }, "old", in: folder)
    try await Self.write(pairs.enumerated().map { place.declaration($1.1, $0) }, "new", in: folder)
    try (Self.client + uses.joined(separator: "\n")).write(
      to: folder.appending(path: "client.c"), atomically: false, encoding: .utf8)
    let valid = try await Self.stopped("old", in: folder)
    #expect(valid.isEmpty, "uses that old does not take")
    let stopped = try await Self.stopped("new", in: folder)
    #expect(stopped.count > 400)
    let reported = try await Self.reported(in: folder)
    for slot in stopped.symmetricDifference(reported).sorted() {
      let (before, after) = (pairs[slot].0.named("v"), pairs[slot].1.named("v"))
      Issue.record("\(stopped.contains(slot) ? "missed" : "refuted"): \(before) → \(after)")
    }
  }

  private static var pairs: [(Form, Form)] {
    forms.indices.flatMap { old in forms.indices.filter { $0 != old }.map { (forms[old], forms[$0]) } }
  }

  private static func write(_ declarations: [String], _ side: String, in folder: URL) async throws {
    let place = folder.appending(path: side)
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    try ("#pragma once\n" + common + declarations.joined(separator: "\n") + "\n").write(
      to: place.appending(path: "library.h"), atomically: false, encoding: .utf8)
  }

  /// The pairs whose use does not compile.
  private static func stopped(_ side: String, in folder: URL) async throws -> Set<Int> {
    let output = try await ToolRunner().run(
      "clang", ["-std=gnu17", "-w", "-ferror-limit=0", "-fsyntax-only", "-I", side, "client.c"], in: folder.path)
    let first = client.split(separator: "\n", omittingEmptySubsequences: false).count
    let lines = output.standardError.matches(of: /client\.c:(\d+):\d+: error:/).compactMap { Int($0.1) }
    return Set(lines.map { $0 - first })
  }

  private static func reported(in folder: URL) async throws -> Set<Int> {
    let extractor = HeaderExtractor(toolVersion: "test")
    let old = try await extractor.snapshot(of: HeaderRequest(module: "library", root: folder.appending(path: "old").path))
    let new = try await extractor.snapshot(of: HeaderRequest(module: "library", root: folder.appending(path: "new").path))
    let findings = compare(old: [old], new: [new]).modules.flatMap { $0.findings.map(\.finding) }
    return Set(
      findings.filter { $0.impact.source == .breaking }.compactMap { finding in
        finding.symbol.path.firstMatch(of: /slot(\d+)/).flatMap { Int($0.1) }
      })
  }
}
