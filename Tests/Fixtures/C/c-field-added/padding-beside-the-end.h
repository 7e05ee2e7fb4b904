// One new field takes padding, in a member of a union, and another one makes the structure longer, which the library makes.
// expect: c-field-added source=none binary=none console.hidden.mem.used
// expect: c-field-added source=none binary=none console.hidden.mem.lock
//--- old
typedef struct console {
  int kind;
  union { struct { char *base; int size; } mem; struct { void *first, *second; } unknown; } hidden;
} console;
console *console_new(void);
//--- new
typedef struct console {
  int kind;
  union { struct { char *base; int size; int used; void *lock; } mem; struct { void *first, *second; } unknown; } hidden;
} console;
console *console_new(void);
//--- old.c
static console only = {.kind = 3, .hidden.mem = {.size = 40}};
console *console_new(void) { return &only; }
//--- new.c
static console only = {.kind = 3, .hidden.mem = {.size = 40, .used = 5}};
console *console_new(void) { return &only; }
//--- client
#include "library.h"
int main(void) { return console_new()->kind == 3 && console_new()->hidden.mem.size == 40 ? 0 : 1; }
