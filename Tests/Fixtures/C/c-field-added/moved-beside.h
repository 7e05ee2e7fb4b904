// A member shares the place of one that moved: those that changed places tell of the break.
// expect: c-field-added source=none binary=none item.alias
// expect: c-record-layout-changed source=risky binary=breaking item
//--- old
struct item { int second; int first; };
int check(const struct item *item);
//--- old.c
int check(const struct item *item) { return item->first == 1 && item->second == 2; }
//--- new
struct item { union { int first; int alias; }; int second; };
int check(const struct item *item);
//--- new.c
int check(const struct item *item) { return item->first == 1 && item->second == 2; }
//--- client
int main(void) { struct item item = { .first = 1, .second = 2 }; return check(&item) ? 0 : 1; }
