/// The part of libclang's stable C interface that apidiff uses, declared by us, so that
/// neither clang's headers nor its library are needed to build. The structures and
/// numbers are those of `clang-c/Index.h`, unchanged in versions 14 to 21:
/// https://clang.llvm.org/doxygen/group__CINDEX.html
///
/// Numbers that did change between versions (the kind of a translation unit's cursor) are not used.
#pragma once

#include <stdbool.h>

#pragma clang diagnostic push
// Only the table's members and cl_open's parameters are never null.
#pragma clang diagnostic ignored "-Wnullability-completeness"

typedef struct {
  const void *data;
  unsigned private_flags;
} CLString;

typedef struct {
  int kind;
  int xdata;
  const void *data[3];
} CLCursor;

typedef struct {
  int kind;
  void *data[2];
} CLType;

typedef struct {
  const void *ptr_data[2];
  unsigned int_data;
} CLSourceLocation;

typedef struct {
  const void *ptr_data[2];
  unsigned begin_int_data;
  unsigned end_int_data;
} CLSourceRange;

typedef struct {
  const char *name;
  const char *contents;
  unsigned long length;
} CLUnsavedFile;

typedef struct {
  int major;
  int minor;
  int subminor;
} CLVersion;

typedef struct {
  CLString platform;
  CLVersion introduced;
  CLVersion deprecated;
  CLVersion obsoleted;
  int unavailable;
  CLString message;
} CLPlatformAvailability;

typedef void *CLIndex;
typedef void *CLTranslationUnit;
typedef void *CLFile;
typedef void *CLDiagnostic;
typedef void *CLPrintingPolicy;
typedef void *CLEvaluation;
typedef void *CLTargetInfo;

/// Returns 0 to stop, 1 to go on with the next sibling, 2 to go on with the children.
typedef int (*CLVisitor)(CLCursor cursor, CLCursor parent, void *context);
/// `stack` holds the places of the `#include`s that led to `file`, innermost first.
typedef void (*CLInclusionVisitor)(
  CLFile file, CLSourceLocation *stack, unsigned depth, void *context);

/// X(result, name, parameters): the functions of libclang that we call.
#define CL_FUNCTIONS(X) \
  X(CLString, getClangVersion, (void)) \
  X(const char *, getCString, (CLString)) \
  X(void, disposeString, (CLString)) \
  X(CLIndex, createIndex, (int exclude_pch, int display_diagnostics)) \
  X(void, disposeIndex, (CLIndex)) \
  X(int, parseTranslationUnit2, \
    (CLIndex, const char *path, const char *const *arguments, int count, CLUnsavedFile *, \
     unsigned unsaved_count, unsigned options, CLTranslationUnit *)) \
  X(void, disposeTranslationUnit, (CLTranslationUnit)) \
  X(CLTargetInfo, getTranslationUnitTargetInfo, (CLTranslationUnit)) \
  X(CLString, TargetInfo_getTriple, (CLTargetInfo)) \
  X(void, TargetInfo_dispose, (CLTargetInfo)) \
  X(CLCursor, getTranslationUnitCursor, (CLTranslationUnit)) \
  X(unsigned, visitChildren, (CLCursor, CLVisitor, void *context)) \
  X(void, getInclusions, (CLTranslationUnit, CLInclusionVisitor, void *context)) \
  X(CLString, getFileName, (CLFile)) \
  X(CLFile, getIncludedFile, (CLCursor)) \
  X(const char *, getFileContents, (CLTranslationUnit, CLFile, unsigned long *size)) \
  X(unsigned, getNumDiagnostics, (CLTranslationUnit)) \
  X(CLDiagnostic, getDiagnostic, (CLTranslationUnit, unsigned)) \
  X(void, disposeDiagnostic, (CLDiagnostic)) \
  X(int, getDiagnosticSeverity, (CLDiagnostic)) \
  X(CLString, getDiagnosticSpelling, (CLDiagnostic)) \
  X(CLSourceLocation, getDiagnosticLocation, (CLDiagnostic)) \
  X(CLSourceLocation, getCursorLocation, (CLCursor)) \
  X(CLSourceRange, getCursorExtent, (CLCursor)) \
  X(CLSourceLocation, getRangeStart, (CLSourceRange)) \
  X(CLSourceLocation, getRangeEnd, (CLSourceRange)) \
  X(void, getExpansionLocation, \
    (CLSourceLocation, CLFile *, unsigned *line, unsigned *column, unsigned *offset)) \
  X(void, getSpellingLocation, \
    (CLSourceLocation, CLFile *, unsigned *line, unsigned *column, unsigned *offset)) \
  X(CLString, getCursorSpelling, (CLCursor)) \
  X(CLType, getCursorType, (CLCursor)) \
  X(CLType, getCanonicalType, (CLType)) \
  X(CLString, getTypeSpelling, (CLType)) \
  X(CLType, getPointeeType, (CLType)) \
  X(CLType, getArrayElementType, (CLType)) \
  X(long long, getArraySize, (CLType)) \
  X(CLType, getResultType, (CLType)) \
  X(int, getNumArgTypes, (CLType)) \
  X(CLType, getArgType, (CLType, unsigned)) \
  X(unsigned, isFunctionTypeVariadic, (CLType)) \
  X(int, getFunctionTypeCallingConv, (CLType)) \
  X(unsigned, isConstQualifiedType, (CLType)) \
  X(unsigned, isVolatileQualifiedType, (CLType)) \
  X(unsigned, isRestrictQualifiedType, (CLType)) \
  X(CLCursor, getTypeDeclaration, (CLType)) \
  X(long long, Type_getSizeOf, (CLType)) \
  X(long long, Type_getAlignOf, (CLType)) \
  X(long long, Type_getOffsetOf, (CLType, const char *field)) \
  X(long long, Cursor_getOffsetOfField, (CLCursor)) \
  X(unsigned, Cursor_isBitField, (CLCursor)) \
  X(int, getFieldDeclBitWidth, (CLCursor)) \
  X(unsigned, Cursor_isAnonymousRecordDecl, (CLCursor)) \
  X(CLType, getTypedefDeclUnderlyingType, (CLCursor)) \
  X(CLType, getEnumDeclIntegerType, (CLCursor)) \
  X(long long, getEnumConstantDeclValue, (CLCursor)) \
  X(unsigned long long, getEnumConstantDeclUnsignedValue, (CLCursor)) \
  X(int, Cursor_getNumArguments, (CLCursor)) \
  X(CLCursor, Cursor_getArgument, (CLCursor, unsigned)) \
  X(unsigned, Cursor_isFunctionInlined, (CLCursor)) \
  X(unsigned, isCursorDefinition, (CLCursor)) \
  X(CLCursor, getCursorDefinition, (CLCursor)) \
  X(int, Cursor_getStorageClass, (CLCursor)) \
  X(int, getCursorTLSKind, (CLCursor)) \
  X(CLString, Cursor_getMangling, (CLCursor)) \
  X(int, getCursorVisibility, (CLCursor)) \
  X(unsigned, Cursor_hasAttrs, (CLCursor)) \
  X(int, getCursorAvailability, (CLCursor)) \
  X(int, getCursorPlatformAvailability, \
    (CLCursor, int *always_deprecated, CLString *deprecated_message, int *always_unavailable, \
     CLString *unavailable_message, CLPlatformAvailability *, int size)) \
  X(void, disposeCXPlatformAvailability, (CLPlatformAvailability *)) \
  X(CLPrintingPolicy, getCursorPrintingPolicy, (CLCursor)) \
  X(void, PrintingPolicy_setProperty, (CLPrintingPolicy, int property, unsigned value)) \
  X(void, PrintingPolicy_dispose, (CLPrintingPolicy)) \
  X(CLString, getCursorPrettyPrinted, (CLCursor, CLPrintingPolicy)) \
  X(unsigned, Cursor_isMacroBuiltin, (CLCursor)) \
  X(unsigned, Cursor_isMacroFunctionLike, (CLCursor)) \
  X(CLEvaluation, Cursor_Evaluate, (CLCursor)) \
  X(int, EvalResult_getKind, (CLEvaluation)) \
  X(long long, EvalResult_getAsLongLong, (CLEvaluation)) \
  X(unsigned, EvalResult_isUnsignedInt, (CLEvaluation)) \
  X(unsigned long long, EvalResult_getAsUnsigned, (CLEvaluation)) \
  X(double, EvalResult_getAsDouble, (CLEvaluation)) \
  X(const char *, EvalResult_getAsStr, (CLEvaluation)) \
  X(void, EvalResult_dispose, (CLEvaluation))

/// One loaded libclang. Two of different versions can be in use at once.
typedef struct {
#define CL_MEMBER(result, name, parameters) result (*_Nonnull name) parameters;
  CL_FUNCTIONS(CL_MEMBER)
#undef CL_MEMBER
} CLLibrary;

/// Loads the library at `path` and fills `library`.
///
/// The library stays loaded until the process ends: its threads and static data make
/// unloading unsafe.
///
/// - Returns: Whether it worked; otherwise the cause is in `message` (at most `size` bytes).
bool cl_open(
  const char *_Nonnull path, CLLibrary *_Nonnull library, char *_Nonnull message, unsigned long size);

/// A library that cl_open has not filled yet.
CLLibrary cl_empty(void);

#pragma clang diagnostic pop
