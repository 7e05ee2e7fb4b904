// The elements of a row have a name now, and a member more between: those behind the first stand elsewhere. Of a single one nothing moved.
// expect: c-field-type-changed source=none binary=breaking value.entries
// expect: c-field-type-changed source=none binary=none value.origin
// expect: c-type-added source=none binary=none entry
// expect: c-type-added source=none binary=none place
//--- old
struct value {
  unsigned length;
  struct {
    const char *name;
    struct value *value;
  } *entries;
  struct {
    int line;
  } *origin;
};
struct value *value_parse(const char *text);
//--- old.c
#include <stdlib.h>
struct value *value_parse(const char *text) {
  struct value *v = calloc(3, sizeof *v);
  v->length = 2;
  v->entries = calloc(2, sizeof *v->entries);
  v->origin = calloc(1, sizeof *v->origin);
  v->origin->line = 7;
  for (int i = 0; i < 2; i++) { v->entries[i].name = i ? "b" : "a"; v->entries[i].value = v + 1 + i; }
  return v;
}
//--- new
struct entry {
  const char *name;
  unsigned name_length;
  struct value *value;
};
struct place {
  int line;
  int column;
};
struct value {
  unsigned length;
  struct entry *entries;
  struct place *origin;
};
struct value *value_parse(const char *text);
//--- new.c
#include <stdlib.h>
struct value *value_parse(const char *text) {
  struct value *v = calloc(3, sizeof *v);
  v->length = 2;
  v->entries = calloc(2, sizeof *v->entries);
  v->origin = calloc(1, sizeof *v->origin);
  v->origin->line = 7;
  for (int i = 0; i < 2; i++) { v->entries[i].name = i ? "b" : "a"; v->entries[i].name_length = 1; v->entries[i].value = v + 1 + i; }
  return v;
}
//--- client
#include "library.h"
int main(void) {
  struct value *v = value_parse("a b");
  if (v->length != 2 || v->origin->line != 7 || v->entries[0].value != v + 1) return 1;
  return v->entries[1].name[0] != 'b' || v->entries[1].value != v + 2;
}
