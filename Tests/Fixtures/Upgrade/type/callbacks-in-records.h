// Functions of the old type are handed over in braces, lists and results, and called through variables and fields.
//--- old
typedef int (*cmp_fn)(const void *, const void *);
typedef void (*log_fn)(int level, const char *msg);
void lib_sort(void *base, int n, cmp_fn cmp);
void lib_set_log(log_fn fn);
struct vtable { int (*open)(const char *); void (*close)(int); };
void lib_register(const struct vtable *);
int lib_each(int (*visit)(int, void *), void *data);
//--- new
typedef int (*cmp_fn)(const void *, const void *, void *);
typedef void (*log_fn)(int level, const char *file, const char *msg);
void lib_sort(void *base, int n, cmp_fn cmp);
void lib_set_log(log_fn fn);
struct vtable { int (*open)(const char *, int); void (*close)(int); };
void lib_register(const struct vtable *);
int lib_each(int (*visit)(long, void *), void *data);
//--- client
#include "library.h"
static int by_id(const void *a, const void *b) { return a < b; }
static void logger(int level, const char *msg) { (void)level; (void)msg; }
static int my_open(const char *p) { return p != 0; }
static void my_close(int fd) { (void)fd; }
static int visit(int x, void *d) { (void)d; return x; }
static const struct vtable table = { my_open, my_close }; // affected
static const struct vtable named = { .open = my_open, .close = my_close }; // affected
static log_fn current = logger; // affected
static cmp_fn choices[] = { by_id, 0 }; // affected
static cmp_fn pick(int n) { return n ? by_id : 0; } // affected
void use(void) {
  int a[3];
  lib_sort(a, 3, by_id); // affected
  lib_sort(a, 3, &by_id); // affected
  lib_sort(a, 3, pick(1)); // may
  lib_sort(a, 3, choices[0]); // may
  lib_set_log(logger); // affected
  lib_set_log(0);
  lib_set_log(current);
  current(1, "x"); // affected
  lib_register(&table);
  lib_register(&named);
  lib_each(visit, 0); // affected
  struct vtable v = table;
  v.open = my_open; // affected
  v.close = my_close;
  v.open("x"); // affected
  log_fn fn = logger; // affected
  fn(2, "y"); // affected
}
