// The elements at the end became larger: all but the first stand elsewhere, though the structure has the size that it had.
// expect: c-field-added source=risky binary=breaking report.entries.since
//--- old
struct report { unsigned count; struct { unsigned short machine, grams; } entries[]; };
const struct report *report_get(void);
//--- new
struct report { unsigned count; struct { unsigned short machine, grams; unsigned since; } entries[]; };
const struct report *report_get(void);
//--- old.c
static struct { unsigned count; struct { unsigned short machine, grams; } entries[2]; } all = {2, {{1, 100}, {2, 200}}};
const struct report *report_get(void) { return (const struct report *)&all; }
//--- new.c
static struct { unsigned count; struct { unsigned short machine, grams; unsigned since; } entries[2]; } all = {2, {{1, 100, 7}, {2, 200, 8}}};
const struct report *report_get(void) { return (const struct report *)&all; }
//--- client
#include "library.h"
int main(void) {
  const struct report *report = report_get();
  return report->entries[1].machine == 2 && report->entries[1].grams == 200 ? 0 : 1;
}
