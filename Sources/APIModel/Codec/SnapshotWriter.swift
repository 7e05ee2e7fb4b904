/// Turns a snapshot into JSON Lines (`Documentation/SnapshotFormat.md`): the header, then one
/// declaration a line. What is false, empty or absent is left out; keys stand in a fixed order.
package struct SnapshotWriter {
  private var json = JSONWriter()

  package static func bytes(of snapshot: Snapshot) -> [UInt8] {
    var writer = SnapshotWriter()
    writer.write(snapshot.header, count: snapshot.declarations.count)
    for declaration in snapshot.declarations { writer.write(declaration) }
    return writer.json.bytes
  }

  // MARK: Header

  private mutating func write(_ header: Snapshot.Header, count: Int) {
    json.object { json in
      json.field("apidiff", SnapshotFormat.version)
      json.field("module", header.module)
      json.field("language", header.language.rawValue)
      json.field("version", header.version)
      json.field("date", header.date)
      json.field("commit", header.commit)
      json.field("target", header.target)
      json.key("extractor")
      json.object { json in
        json.field("version", header.extractor.version)
        json.field("compiler", header.extractor.compiler)
        json.field("flags", header.extractor.flags)
      }
      if let package = header.package { Self.write(package, &json) }
      if let headers = header.headers { Self.write(headers, &json) }
      header.library?.write(&json)
      json.flag("libraryEvolution", header.hasLibraryEvolution)
      json.field("reexports", header.reexports)
      json.field("declarations", count)
    }
    json.newline()
  }

  private static func write(_ package: Snapshot.PackageFacts, _ json: inout JSONWriter) {
    json.key("package")
    json.object { json in
      json.field("name", package.name)
      json.field("toolsVersion", package.toolsVersion)
      json.list("products", package.products) { json, product in
        json.object { json in
          json.field("name", product.name)
          json.field("type", product.type)
          json.field("modules", product.modules)
        }
      }
      json.list("platforms", package.platforms) { json, platform in
        json.object { json in
          json.field("name", platform.name)
          json.field("version", platform.version)
        }
      }
      json.list("traits", package.traits) { json, trait in
        json.object { json in
          json.field("name", trait.name)
          json.flag("default", trait.isDefault)
        }
      }
    }
  }

  private static func write(_ headers: Snapshot.HeaderFacts, _ json: inout JSONWriter) {
    json.key("headers")
    json.object { json in
      json.field("standard", headers.standard)
      json.field("defines", headers.defines)
      json.field("read", headers.read)
      json.field("unreached", headers.unreached)
      json.field("indirect", headers.indirect)
      json.list("inclusions", headers.inclusions) { json, inclusion in
        json.object { json in
          json.field("header", inclusion.header)
          json.field("includes", inclusion.includes)
        }
      }
      json.list("conditional", headers.conditional) { json, conditional in
        json.object { json in
          json.field("name", conditional.name)
          json.field("condition", conditional.condition)
        }
      }
      if let lent = headers.lent {
        json.key("lent")
        json.array { json in for name in lent { json.string(name) } }
      }
    }
  }

  // MARK: Declaration

  private mutating func write(_ declaration: Declaration) {
    json.object { json in
      json.field("id", declaration.id)
      json.field("kind", declaration.kind.rawValue)
      json.field("path", declaration.path)
      json.field("parent", declaration.parent)
      json.field("extends", declaration.extendedModule)
      if declaration.access != .public { json.field("access", declaration.access.rawValue) }
      json.field("text", declaration.text)
      if let location = declaration.location {
        json.field("at", "\(location.file):\(location.line):\(location.column)")
      }
      json.flag("documented", declaration.isDocumented)
      json.flag("spi", declaration.isSPI)
      json.field("modifiers", declaration.modifiers.map(\.rawValue).sorted())
      json.field("attributes", declaration.attributes)
      json.list("availability", declaration.availability, Self.write)
      Self.write(declaration.generics, &json)
      if let parameters = declaration.parameters {
        json.key("parameters")
        json.array { json in for parameter in parameters { Self.write(&json, parameter) } }
      }
      json.field("type", declaration.type?.text)
      json.flag("async", declaration.effects.isAsync)
      json.field("throws", Self.text(declaration.effects.throwing))
      if let accessors = declaration.accessors { Self.write(accessors, &json) }
      json.list("inherits", declaration.inheritance, Self.write)
      json.field("primary", declaration.primaryAssociatedTypes)
      json.field("layout", declaration.layout)
      json.field("raw", declaration.rawValue)
      json.field("precedence", declaration.precedence)
      json.field("requirement", declaration.requirement?.rawValue)
      json.field("implements", declaration.implements)
      if let facts = declaration.c { Self.write(facts, &json) }
    }
    json.newline()
  }

  private static func text(_ throwing: Throwing) -> String? {
    switch throwing {
    case .never: nil
    case .rethrows: "rethrows"
    case .any: "any"
    case .typed(let type): "(\(type.text))"
    }
  }

  private static func write(_ json: inout JSONWriter, _ availability: Availability) {
    json.object { json in
      json.field("domain", availability.domain)
      json.field("introduced", availability.introduced)
      json.field("deprecated", availability.deprecated)
      json.field("obsoleted", availability.obsoleted)
      json.flag("alwaysDeprecated", availability.isUnconditionallyDeprecated)
      json.flag("unavailable", availability.isUnavailable)
      json.flag("noasync", availability.isNoAsync)
      json.field("message", availability.message)
      json.field("renamed", availability.renamed)
    }
  }

  private static func write(_ generics: GenericSignature, _ json: inout JSONWriter) {
    json.list("generics", generics.parameters) { json, parameter in
      json.object { json in
        json.field("name", parameter.name)
        if parameter.kind != .type { json.field("kind", parameter.kind.rawValue) }
        json.field("depth", parameter.depth)
        json.field("index", parameter.index)
      }
    }
    json.list("where", generics.requirements, write)
  }

  private static func write(_ json: inout JSONWriter, _ requirement: GenericRequirement) {
    json.array { json in
      json.string(requirement.subject.text)
      json.string(requirement.relation.rawValue)
      json.string(requirement.constraint.text)
    }
  }

  private static func write(_ json: inout JSONWriter, _ parameter: Parameter) {
    json.object { json in
      json.field("label", parameter.label)
      json.field("name", parameter.name)
      json.field("type", parameter.type.text)
      json.field("spelled", parameter.spelledType)
      if parameter.hasDefault { json.field("default", parameter.defaultValue ?? "") }
      json.flag("variadic", parameter.isVariadic)
      json.field("specifiers", parameter.specifiers)
      json.field("attributes", parameter.attributes)
    }
  }

  private static func write(_ accessors: Accessors, _ json: inout JSONWriter) {
    json.key("accessors")
    json.object { json in
      json.flag("settable", accessors.isSettable)
      json.flag("getAsync", accessors.getter.isAsync)
      json.field("getThrows", text(accessors.getter.throwing))
      json.flag("mutatingGet", accessors.hasMutatingGetter)
      json.flag("nonmutatingSet", accessors.hasNonmutatingSetter)
    }
  }

  private static func write(_ json: inout JSONWriter, _ inheritance: Inheritance) {
    json.object { json in
      json.field("type", inheritance.type.text)
      if inheritance.kind != .conformance { json.field("kind", inheritance.kind.rawValue) }
      json.list("where", inheritance.conditions, write)
      json.flag("unchecked", inheritance.isUnchecked)
      json.flag("preconcurrency", inheritance.isPreconcurrency)
      json.field("isolation", inheritance.globalActor)
      json.flag("unavailable", inheritance.isUnavailable)
    }
  }

  private static func write(_ facts: CFacts, _ json: inout JSONWriter) {
    json.key("c")
    json.object { json in
      json.field("spelled", facts.spelledType)
      json.field("header", facts.header)
      json.field("size", facts.layout?.size)
      json.field("alignment", facts.layout?.alignment)
      json.field("offset", facts.field?.offset)
      json.field("bits", facts.field?.bitWidth)
      json.field("fieldSize", facts.field?.size)
      json.field("value", facts.value)
      json.field("replacement", facts.replacement)
      if let names = facts.macroParameters {
        json.key("macroParameters")
        json.array { json in for name in names { json.string(name) } }
      }
      json.flag("variadic", facts.isVariadic)
      json.flag("noPrototype", facts.lacksPrototype)
      json.flag("inline", facts.isInline)
      if !facts.uses.isEmpty {
        json.key("uses")
        json.array { json in for name in facts.uses { json.string(name) } }
      }
      json.flag("static", facts.isStatic)
      json.flag("threadLocal", facts.isThreadLocal)
      json.flag("const", facts.isConst)
      json.flag("opaque", facts.isOpaque)
      json.flag("anonymous", facts.isAnonymous)
      json.field("callingConvention", facts.callingConvention)
      json.field("assemblerName", facts.assemblerName)
      json.flag("hidden", facts.isHidden)
      json.flag("weak", facts.isWeak)
    }
  }
}
