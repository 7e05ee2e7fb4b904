internal import APIDiff
internal import APIModel
internal import SwiftSyntax

/// What stands in the block of a result builder, and has to be built.
struct BuilderBlocks {
  private let location: (Syntax) -> APIModel.SourceLocation
  private(set) var parts: [UseSyntax.BuilderPart: APIModel.SourceLocation] = [:]

  init(location: @escaping (Syntax) -> APIModel.SourceLocation) { self.location = location }

  mutating func read(_ statements: CodeBlockItemListSyntax) {
    for item in statements {
      let node = item.item.as(ExpressionStmtSyntax.self).map { Syntax($0.expression) } ?? Syntax(item.item)
      if let branch = node.as(IfExprSyntax.self) {
        read(branch, from: Syntax(branch))
      } else if let choice = node.as(SwitchExprSyntax.self) {
        note(.either, Syntax(choice))
        for next in choice.cases.compactMap({ $0.as(SwitchCaseSyntax.self) }) { read(next.statements) }
      } else if let loop = node.as(ForStmtSyntax.self) {
        note(.array, Syntax(loop))
        read(loop.body.statements)
      }
    }
  }

  private mutating func read(_ branch: IfExprSyntax, from first: Syntax) {
    read(branch.body.statements)
    switch branch.elseBody {
    case nil: note(.optional, first)
    case .codeBlock(let block)?:
      note(.either, first)
      read(block.statements)
    case .ifExpr(let next)?:
      note(.either, first)
      read(next, from: first)
    }
  }

  private mutating func note(_ part: UseSyntax.BuilderPart, _ node: Syntax) { parts[part] = parts[part] ?? location(node) }
}
