import APIModel

extension Rule {
  static let swiftProductRemoved = Rule(
    id: "swift-product-removed",
    summary: "A package no longer has a product.",
    rationale: "A client whose manifest names the product does not resolve.",
    fix: "Keep a product of that name.",
    kind: .removal,
    impact: .sourceBreaking,
    example: Example(
      old: """
        products: [.library(name: "Core", targets: ["Core"]), .library(name: "CoreStatic", type: .static, targets: ["Core"])]
        """,
      new: """
        products: [.library(name: "Core", targets: ["Core"])]
        """,
      client: """

        """),
    check: .package { old, new in
      let vended = Set(new.products.flatMap(\.modules))
      return old.products.compactMap { product in
        if new.products.contains(where: { $0.name == product.name && $0.type == product.type }) { return nil }
        // A library whose modules are all gone is reported by its modules.
        if product.type == "library" && !product.modules.contains(where: vended.contains) { return nil }
        return Hit("the \(product.type) product '\(product.name)' was removed", .sourceBreaking, detail: product.name)
      }
    })
}
