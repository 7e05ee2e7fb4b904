// What compares two of anything is there for 'qsort', which takes nothing else.
// expect: c-parameter-type-changed source=breaking binary=none entry_compare
// expect: c-parameter-type-changed source=breaking binary=none entry_compare
// expect: c-parameter-type-changed source=risky binary=none entry_show
//--- old
struct entry { int key; };
int entry_compare(const void *first, const void *second);
int entry_show(const void *entry);
//--- old.c
int entry_compare(const void *first, const void *second) { return ((const struct entry *)first)->key - ((const struct entry *)second)->key; }
int entry_show(const void *entry) { return ((const struct entry *)entry)->key; }
//--- new
struct entry { int key; };
int entry_compare(const struct entry *first, const struct entry *second);
int entry_show(const struct entry *entry);
//--- new.c
int entry_compare(const struct entry *first, const struct entry *second) { return first->key - second->key; }
int entry_show(const struct entry *entry) { return entry->key; }
//--- client
#include <stdlib.h>
int main(void) {
  struct entry all[2] = { { 2 }, { 1 } };
  qsort(all, 2, sizeof all[0], entry_compare);
  return entry_show(&all[0]) == 1 ? 0 : 1;
}
