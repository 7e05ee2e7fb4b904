// A function returns many at once: clients index them.
// expect: c-field-added source=none binary=breaking item.mode
//--- old
struct item { int number; };
const struct item *list_items(int *count);
//--- old.c
static const struct item items[] = {{7}, {8}};
const struct item *list_items(int *count) { *count = 2; return items; }
//--- new
struct item { int number; int mode; };
const struct item *list_items(int *count);
//--- new.c
static const struct item items[] = {{7, 1}, {8, 1}};
const struct item *list_items(int *count) { *count = 2; return items; }
//--- client
int main(void) { int count; const struct item *items = list_items(&count); return items[1].number - 8; }
