// A number grows into padding of what functions return, and of a union that events come with: callers look at its lower part.
// expect: c-field-type-changed source=none binary=risky slice.length
// expect: c-field-type-changed source=none binary=risky value.count
//--- old
typedef struct slice { const char *start; unsigned length; } slice;
slice motto(void);
union value { int count; double size; };
struct notice { int kind; union value data; int track; };
typedef int handler(void *data, const struct notice *notice);
int run(handler *handler, void *data);
//--- old.c
slice motto(void) { return (slice){ .start = "festina lente", .length = 7 }; }
int run(handler *h, void *d) { struct notice n = { 1, { .count = 31 }, 4 }; return h(d, &n); }
//--- new
typedef struct slice { const char *start; unsigned long length; } slice;
slice motto(void);
union value { long count; double size; };
struct notice { int kind; union value data; int track; };
typedef int handler(void *data, const struct notice *notice);
int run(handler *handler, void *data);
//--- new.c
slice motto(void) { return (slice){ .start = "festina lente", .length = 7 }; }
int run(handler *h, void *d) { struct notice n = { 1, { .count = 31 }, 4 }; return h(d, &n); }
//--- client
static int on(void *data, const struct notice *notice) { return notice->data.count + notice->track - *(int *)data; }
int main(void) { int wanted = 35; return motto().length != 7 || run(on, &wanted); }
