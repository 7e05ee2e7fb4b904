/// What only a C declaration has. Sizes and offsets hold for the snapshot's target triple.
public struct CFacts: Sendable, Hashable {
  /// The type as its author wrote it, where that differs from the canonical one.
  public var spelledType: String?
  /// The header that declares it (of a macro that others define again, the first), relative to the library's root, as clients
  /// would include it.
  public var header: String?
  /// The layout of a record or enum, and of a variable's or typedef's type; nil when that is
  /// incomplete (opaque).
  public var layout: Layout?
  /// A field's place in its record; inside anonymous members it counts from the outermost named one.
  public var field: FieldPlace?
  /// An enum constant's value, or a macro's folded value (`4`, `"abc"`).
  public var value: String?
  /// An object-like or function-like macro's replacement, white space folded.
  public var replacement: String?
  /// A function-like macro's parameter names (`...` last when variadic); nil for an object-like one.
  public var macroParameters: [String]?
  public var isVariadic = false
  /// `f()` before C23: declared without a prototype.
  public var lacksPrototype = false
  /// `static inline` or `inline`: the body is in the header, a client needs no symbol.
  public var isInline = false
  /// The private names (`_name`) of the library, and the members and tags of records, that an inline function's body writes, sorted.
  public var uses: [String] = []
  public var isStatic = false
  public var isThreadLocal = false
  public var isConst = false
  /// A record, union or enum without a definition in the public headers.
  public var isOpaque = false
  /// A tag that its author left out (`typedef struct { … } name;`).
  public var isAnonymous = false
  /// Other than the platform's default (`stdcall`).
  public var callingConvention: String?
  /// The linker name from `__asm__("…")`, a pragma, or what else makes it another one than the declaration's.
  public var assemblerName: String?
  public var isHidden = false
  public var isWeak = false

  package init() {}

  public struct Layout: Sendable, Hashable {
    /// In bytes.
    public var size: Int
    /// In bytes.
    public var alignment: Int

    package init(size: Int, alignment: Int) {
      self.size = size
      self.alignment = alignment
    }
  }

  public struct FieldPlace: Sendable, Hashable {
    /// In bits from the record's start.
    public var offset: Int
    /// A bit-field's width in bits; nil for an ordinary field.
    public var bitWidth: Int?
    /// In bytes; nil for a bit-field and a flexible array member.
    public var size: Int?

    package init(offset: Int, bitWidth: Int? = nil, size: Int? = nil) {
      self.offset = offset
      self.bitWidth = bitWidth
      self.size = size
    }
  }
}
