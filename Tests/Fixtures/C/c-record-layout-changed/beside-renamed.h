// One field is called otherwise, and two others changed places.
// expect: c-field-renamed source=breaking binary=none item.kind
// expect: c-record-layout-changed source=risky binary=breaking item
//--- old
struct item { int kind; int first; int second; };
int check(const struct item *item);
//--- old.c
int check(const struct item *item) { return item->first == 1 && item->second == 2; }
//--- new
struct item { int type; int second; int first; };
int check(const struct item *item);
//--- new.c
int check(const struct item *item) { return item->first == 1 && item->second == 2; }
//--- client
int main(void) { struct item item = { .kind = 0, .first = 1, .second = 2 }; return check(&item) ? 0 : 1; }
