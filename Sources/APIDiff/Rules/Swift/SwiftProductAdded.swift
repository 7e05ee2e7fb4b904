import APIModel

extension Rule {
  static let swiftProductAdded = Rule(
    id: "swift-product-added",
    summary: "A package has a new product.",
    rationale: "Nobody asks for it yet.",
    fix: "Nothing to do: mention it in the release notes.",
    kind: .addition,
    impact: .none,
    example: Example(
      old: """
        products: []
        """,
      new: """
        products: [.library(name: "Core", targets: ["Core"])]
        """,
      client: """

        """),
    check: .package { old, new in
      let vended = Set(old.products.flatMap(\.modules))
      return new.products.compactMap { product in
        if old.products.contains(where: { $0.name == product.name && $0.type == product.type }) { return nil }
        // A library whose modules are all new is reported by its modules.
        if product.type == "library" && !product.modules.contains(where: vended.contains) { return nil }
        return Hit("the \(product.type) product '\(product.name)' was added", .none, detail: product.name)
      }
    })
}
