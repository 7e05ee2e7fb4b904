// A union of the same inside has another name.
// expect: c-field-type-changed source=breaking binary=none notice.data
// expect: c-type-removed source=breaking binary=none value
// expect: c-type-added source=none binary=none content
//--- old
union value { long count; const char *name; };
struct notice { int kind; union value data; };
const struct notice *next_notice(void);
//--- old.c
static struct notice own = { 1, { .count = 3 } };
const struct notice *next_notice(void) { return &own; }
//--- new
union content { long count; const char *name; };
struct notice { int kind; union content data; };
const struct notice *next_notice(void);
//--- new.c
static struct notice own = { 1, { .count = 3 } };
const struct notice *next_notice(void) { return &own; }
//--- client
int main(void) { union value own = next_notice()->data; return own.count != 3; }
