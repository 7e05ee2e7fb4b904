import APIModel
import SwiftSyntax

/// Reads `@available` attributes.
enum AvailabilityReader {
  /// One clause for each attribute that names a domain and then arguments; the short form
  /// (`@available(macOS 13, *)`) says nothing that symbol graphs lack.
  static func clauses(_ attributes: AttributeListSyntax) -> [Availability] {
    attributes.compactMap { element in
      guard case .attribute(let attribute) = element, attribute.attributeName.trimmedDescription == "available",
        case .availability(let arguments) = attribute.arguments
      else { return nil }
      return clause(arguments)
    }
  }

  private static func clause(_ arguments: AvailabilityArgumentListSyntax) -> Availability? {
    var clause: Availability?
    for argument in arguments {
      switch argument.argument {
      case .token(let token):
        if clause == nil { clause = Availability(domain: token.text) }
        if token.text == "unavailable" { clause?.isUnavailable = true }
        if token.text == "deprecated" { clause?.isUnconditionallyDeprecated = true }
        if token.text == "noasync" { clause?.isNoAsync = true }
      case .availabilityLabeledArgument(let labelled): label(labelled, &clause)
      case .availabilityVersionRestriction: return nil
      }
    }
    return clause
  }

  private static func label(_ argument: AvailabilityLabeledArgumentSyntax, _ clause: inout Availability?) {
    let value =
      switch argument.value {
      case .string(let literal): literal.segments.trimmedDescription
      case .version(let version): version.trimmedDescription
      }
    switch argument.label.text {
    case "message": clause?.message = value
    case "renamed": clause?.renamed = value
    case "introduced": clause?.introduced = value
    case "deprecated": clause?.deprecated = value
    case "obsoleted": clause?.obsoleted = value
    default: break
    }
  }
}
