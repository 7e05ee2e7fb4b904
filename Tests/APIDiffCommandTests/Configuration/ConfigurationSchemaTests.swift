import APIDiff
import APIModel
import TestSupport
import Testing

@testable import APIDiffCommand

/// `Documentation/Configuration.schema.json` and the reader know the same keys and values.
@Suite struct ConfigurationSchemaTests {
  private let schema: JSONValue

  init() throws { schema = try JSONValue(parsing: try Repository.text(of: "Documentation/Configuration.schema.json")) }

  @Test(arguments: ConfigurationSection.allCases)
  func keysAreTheSame(_ section: ConfigurationSection) throws {
    let value = section == .root ? schema : try #require(schema["$defs"]?[section.rawValue], "\(section.rawValue)")
    let object = value["properties"] == nil ? value["oneOf"]?.elements.first { $0["properties"] != nil } : value
    #expect(object?["properties"]?.keys == Set(section.keys))
    #expect(object?["additionalProperties"] == .bool(false))
  }

  @Test func presetsAndCostsAreTheSame() {
    #expect(schema["$defs"]?["preset"]?["enum"]?.elements.compactMap(\.string) == Preset.all.map(\.id))
    let cost = schema["$defs"]?["removal"]?["properties"]?["bump"]?["enum"]?.elements.compactMap(\.string)
    #expect(cost == Cost.allCases.map(\.rawValue))
  }

  @Test func everyKeyIsDescribed() {
    func undescribed(_ value: JSONValue, _ place: String) -> [String] {
      guard case .object(let fields) = value else { return value.elements.flatMap { undescribed($0, place) } }
      var found: [String] = []
      if case .object(let properties)? = fields["properties"] {
        for (key, property) in properties where property["description"] == nil && property["$ref"] == nil { found.append("\(place).\(key)") }
      }
      return found + fields.flatMap { undescribed($0.value, "\(place).\($0.key)") }
    }
    #expect(undescribed(schema, "") == [])
  }

  @Test func ourOwnConfigurationIsReadable() throws {
    let configuration = try ConfigurationReader.configuration(from: try Repository.text(of: "apidiff.yml"))
    #expect(configuration.modules.map(\.name) == ["APIDiff", "APIModel"])
  }

  @Test(arguments: [true, false])
  func theTemplateIsReadable(hasPackage: Bool) throws {
    let template = ConfigurationTemplate(
      hasPackage: hasPackage, libraries: [.init(name: "it's", headers: "include", pkgConfig: "zlib")], tags: "v{version}",
      hasChangelog: true, ruleSet: 1)
    let configuration = try ConfigurationReader.configuration(from: template.text)
    #expect(configuration.modules.map(\.name) == ["it's"] && configuration.tags?.text == "v{version}")
  }
}
