// What is not defined any more goes on as a pointer; its size and parts are gone.
//--- old
#include <stddef.h>
typedef struct item { int id; char name[16]; long stamp; } item_t;
typedef struct gone { int a; } gone_t;
enum { LIB_NAME_LEN = 16 };
//--- new
#include <stddef.h>
typedef struct item item_t;
const char *item_name(const item_t *);
//--- client
#include "library.h"
#include <string.h>
#include <stdlib.h>
size_t a(void) { return sizeof(item_t); } // affected
size_t b(item_t *i) { return sizeof(*i); } // affected
size_t c(void) { return offsetof(item_t, name); } // affected
item_t *d(void) { return malloc(sizeof(item_t)); } // affected
void e(item_t *i) { memset(i, 0, sizeof *i); } // affected
void f(item_t *i) { i->id = 3; } // affected
long g(const item_t *i) { return i->stamp; } // affected
void h(item_t *i) { (void)i; }
void k(void) {
  item_t local; // affected
  f(&local);
  h(&local);
}
struct own { item_t embedded; item_t *pointer; }; // affected
static char buffer[LIB_NAME_LEN]; // affected
gone_t *m(gone_t *x) { return x; } // affected
item_t list[3]; // affected
