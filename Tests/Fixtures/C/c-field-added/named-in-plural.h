// The name of what gives them out says that there are several, ended by an empty one or counted by the result.
// expect: c-field-added source=none binary=breaking option.help
// expect: c-field-added source=none binary=breaking entry.size
// expect: c-field-added source=none binary=none stats.writes
// expect: c-field-added source=none binary=none shelf.flags
//--- old
struct option { const char *name; int value; };
struct entry { int number; };
struct stats { int reads; };
struct shelf { int id; };
const struct option *list_options(void);
int list_entries(struct entry **entries);
struct stats *list_stats(void);
int open_shelf(struct shelf **shelf);
//--- old.c
static const struct option options[] = {{"a", 1}, {"b", 2}, {0, 0}};
static struct entry entries[] = {{5}, {6}};
static struct stats stats = {3};
static struct shelf shelf = {9};
const struct option *list_options(void) { return options; }
int list_entries(struct entry **out) { *out = entries; return 2; }
struct stats *list_stats(void) { return &stats; }
int open_shelf(struct shelf **out) { *out = &shelf; return 0; }
//--- new
struct option { const char *name; int value; const char *help; };
struct entry { int number; int size; };
struct stats { int reads; int writes; };
struct shelf { int id; int flags; };
const struct option *list_options(void);
int list_entries(struct entry **entries);
struct stats *list_stats(void);
int open_shelf(struct shelf **shelf);
//--- new.c
static const struct option options[] = {{"a", 1, "h"}, {"b", 2, "h"}, {0, 0, 0}};
static struct entry entries[] = {{5, 0}, {6, 0}};
static struct stats stats = {3, 0};
static struct shelf shelf = {9, 0};
const struct option *list_options(void) { return options; }
int list_entries(struct entry **out) { *out = entries; return 2; }
struct stats *list_stats(void) { return &stats; }
int open_shelf(struct shelf **out) { *out = &shelf; return 0; }
//--- client
int main(void) {
  int sum = 0;
  struct entry *entries;
  struct shelf *shelf;
  for (const struct option *option = list_options(); option->name && sum < 9; option++) sum += option->value;
  if (open_shelf(&shelf) || shelf->id != 9 || list_stats()->reads != 3) return 2;
  return sum == 3 && list_entries(&entries) == 2 && entries[1].number == 6 ? 0 : 1;
}
