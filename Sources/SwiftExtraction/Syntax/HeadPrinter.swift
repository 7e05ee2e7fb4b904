import SwiftSyntax

/// A declaration on one line without its body, for people.
enum HeadPrinter {
  static func head(of declaration: DeclSyntax) -> String {
    Folding.fold(Syntax(declaration), stoppingAt: body(of: declaration))
  }

  private static func body(of declaration: DeclSyntax) -> AbsolutePosition? {
    switch declaration.as(DeclSyntaxEnum.self) {
    case .functionDecl(let node): node.body?.position
    case .initializerDecl(let node): node.body?.position
    case .subscriptDecl(let node): node.accessorBlock?.position
    case .variableDecl(let node): node.bindings.first?.accessorBlock?.position
    default: declaration.asProtocol((any DeclGroupSyntax).self)?.memberBlock.position
    }
  }
}
