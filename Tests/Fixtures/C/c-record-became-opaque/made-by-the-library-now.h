// Clients brought one, and ask the library for one now: it may lay that out as it likes.
// expect: c-record-became-opaque source=breaking binary=risky loader
// expect: c-function-added source=none binary=none loader_new
//--- old
struct loader { void *data; int (*load)(const char *name); };
int synth_load(struct loader *loader, const char *name);
//--- new
struct loader;
struct loader *loader_new(int (*load)(const char *name));
int synth_load(struct loader *loader, const char *name);
//--- client
static int load(const char *name) { return name[0] - 'a'; }
int use(void) {
  struct loader own = { 0, load };
  return synth_load(&own, "a");
}
