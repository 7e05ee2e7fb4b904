// Clients brought one, and ask the library for one now: it is laid out as the library likes.
// expect: c-record-became-opaque source=breaking binary=breaking loader
// expect: c-function-added source=none binary=none loader_new
//--- old
struct loader { void *data; int (*load)(const char *name); };
int synth_load(struct loader *loader, const char *name);
//--- old.c
int synth_load(struct loader *l, const char *n) { return l->load(n); }
//--- new
struct loader;
struct loader *loader_new(int (*load)(const char *name));
int synth_load(struct loader *loader, const char *name);
//--- new.c
#include <stdlib.h>
struct loader { long kind; int (*free)(void); int (*load)(const char *); };
struct loader *loader_new(int (*load)(const char *)) { struct loader *l = calloc(1, sizeof *l); l->load = load; return l; }
int synth_load(struct loader *l, const char *n) { return l->load ? l->load(n) : -1; }
//--- client
static int load(const char *name) { return name[0] - 'a'; }
int main(void) {
  static struct loader own[2];
  own[0].load = load;
  return synth_load(own, "a");
}
