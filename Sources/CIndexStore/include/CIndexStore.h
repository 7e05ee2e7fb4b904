/// The part of the index store's stable C interface that apidiff uses, declared by us and resolved
/// with dlopen, so that nothing of the toolchain is needed to build. The structures and numbers
/// are those of `indexstore/indexstore.h`, which lies in every Swift toolchain.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#pragma clang diagnostic push
// Only the table's members and is_open's parameters are never null.
#pragma clang diagnostic ignored "-Wnullability-completeness"

typedef struct {
  const char *data;
  size_t length;
} ISString;

typedef void *ISError;
typedef void *ISStore;
typedef void *ISUnit;
typedef void *ISDependency;
typedef void *ISRecord;
typedef void *ISOccurrence;
typedef void *ISRelation;
typedef void *ISSymbol;

typedef bool (*ISUnitVisitor)(void *context, ISString name);
typedef bool (*ISDependencyVisitor)(void *context, ISDependency dependency);
typedef bool (*ISSymbolVisitor)(void *context, ISSymbol symbol);
typedef bool (*ISOccurrenceVisitor)(void *context, ISOccurrence occurrence);
typedef bool (*ISRelationVisitor)(void *context, ISRelation relation);

/// One line a function: result, name without `indexstore_`, parameters.
#define IS_FUNCTIONS(F) \
  F(const char *, error_get_description, (ISError)) \
  F(void, error_dispose, (ISError)) \
  F(unsigned, format_version, (void)) \
  F(ISStore, store_create, (const char *path, ISError *error)) \
  F(void, store_dispose, (ISStore)) \
  F(bool, store_units_apply_f, (ISStore, unsigned sorted, void *context, ISUnitVisitor)) \
  F(bool, store_get_unit_modification_time, (ISStore, const char *name, int64_t *seconds, int64_t *nanoseconds, ISError *error)) \
  F(ISUnit, unit_reader_create, (ISStore, const char *name, ISError *error)) \
  F(void, unit_reader_dispose, (ISUnit)) \
  F(bool, unit_reader_is_system_unit, (ISUnit)) \
  F(bool, unit_reader_is_module_unit, (ISUnit)) \
  F(bool, unit_reader_has_main_file, (ISUnit)) \
  F(ISString, unit_reader_get_main_file, (ISUnit)) \
  F(ISString, unit_reader_get_module_name, (ISUnit)) \
  F(ISString, unit_reader_get_working_dir, (ISUnit)) \
  F(bool, unit_reader_dependencies_apply_f, (ISUnit, void *context, ISDependencyVisitor)) \
  F(int, unit_dependency_get_kind, (ISDependency)) \
  F(ISString, unit_dependency_get_filepath, (ISDependency)) \
  F(ISString, unit_dependency_get_modulename, (ISDependency)) \
  F(ISString, unit_dependency_get_name, (ISDependency)) \
  F(ISRecord, record_reader_create, (ISStore, const char *name, ISError *error)) \
  F(void, record_reader_dispose, (ISRecord)) \
  F(bool, record_reader_symbols_apply_f, (ISRecord, bool nocache, void *context, ISSymbolVisitor)) \
  F(bool, record_reader_occurrences_apply_f, (ISRecord, void *context, ISOccurrenceVisitor)) \
  F(ISSymbol, occurrence_get_symbol, (ISOccurrence)) \
  F(uint64_t, occurrence_get_roles, (ISOccurrence)) \
  F(void, occurrence_get_line_col, (ISOccurrence, unsigned *line, unsigned *column)) \
  F(bool, occurrence_relations_apply_f, (ISOccurrence, void *context, ISRelationVisitor)) \
  F(uint64_t, symbol_relation_get_roles, (ISRelation)) \
  F(ISSymbol, symbol_relation_get_symbol, (ISRelation)) \
  F(int, symbol_get_kind, (ISSymbol)) \
  F(int, symbol_get_subkind, (ISSymbol)) \
  F(ISString, symbol_get_name, (ISSymbol)) \
  F(ISString, symbol_get_usr, (ISSymbol))

/// The functions of one loaded library.
typedef struct {
#define IS_MEMBER(result, name, parameters) result(*_Nonnull name) parameters;
  IS_FUNCTIONS(IS_MEMBER)
#undef IS_MEMBER
} ISLibrary;

/// Loads a library and fills in the table. On failure `message` says why. A loaded library stays.
bool is_open(const char *_Nonnull path, ISLibrary *_Nonnull library, char *_Nonnull message, unsigned long size);

/// A table to fill in.
ISLibrary is_empty(void);

#pragma clang diagnostic pop
