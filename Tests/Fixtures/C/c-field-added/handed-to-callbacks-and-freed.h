// What callbacks are given, and a function of another name frees, is the library's: it may grow.
// expect: c-field-added source=none binary=none result.name
//--- old
struct result { int count; };
typedef void (*on_result)(void *context, struct result *result);
void look_up(const char *name, on_result callback, void *context);
void lib_freeresult(struct result *result);
//--- old.c
#include <stdlib.h>
void look_up(const char *n, on_result f, void *c) { struct result *r = malloc(sizeof *r); r->count = n[0]; f(c, r); }
void lib_freeresult(struct result *r) { free(r); }
//--- new
struct result { int count; const char *name; };
typedef void (*on_result)(void *context, struct result *result);
void look_up(const char *name, on_result callback, void *context);
void lib_freeresult(struct result *result);
//--- new.c
#include <stdlib.h>
void look_up(const char *n, on_result f, void *c) { struct result *r = malloc(sizeof *r); r->count = n[0]; r->name = n; f(c, r); }
void lib_freeresult(struct result *r) { free(r); }
//--- client
static void found(void *context, struct result *result) { *(int *)context = result->count; lib_freeresult(result); }
int main(void) {
  int count = 0;
  look_up("a", found, &count);
  return count != 'a';
}
