import APIModel

extension Rule {
  static let swiftProductRemoved = Rule(
    id: "swift-product-removed",
    summary: "A package no longer has a product, or a product one of its modules.",
    rationale: """
      A client whose manifest names the product does not resolve. A module that another product has is not built \
      for clients of this one.
      """,
    fix: "Keep a product of that name with all its modules.",
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
      return old.products.flatMap { product -> [Hit] in
        if let successor = new.products.first(where: { $0.name == product.name && $0.type == product.type }) {
          // A module that no product has any more is reported as that; an executable's is no client's.
          guard product.type == "library" else { return [] }
          return product.modules.filter { vended.contains($0) && !successor.modules.contains($0) }.map {
            Hit("the library product '\(product.name)' has no module '\($0)' any more", .sourceBreaking, detail: $0, names: [product.name])
          }
        }
        // A library whose modules are all gone is reported by its modules.
        if product.type == "library" && !product.modules.contains(where: vended.contains) { return [] }
        return [Hit("the \(product.type) product '\(product.name)' was removed", .sourceBreaking, detail: product.name)]
      }
    })
}
