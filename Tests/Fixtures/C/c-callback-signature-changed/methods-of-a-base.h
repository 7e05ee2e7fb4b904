// Clients implement what the library opens by their function: the base that they fill in points to functions of theirs.
// expect: c-callback-signature-changed source=breaking binary=breaking pump_methods.fill
//--- old
struct pump_methods;
struct pump { const struct pump_methods *methods; };
struct pump_methods { int version; int (*fill)(struct pump *pump, int amount, long long place); int (*level)(struct pump *pump); };
struct pool_vfs { const char *name; int (*open)(struct pool_vfs *vfs, const char *name, struct pump *pump); };
int pool_register(struct pool_vfs *vfs);
int pool_fill(const char *name, int amount);
//--- new
struct pump_methods;
struct pump { const struct pump_methods *methods; };
struct pump_methods { int version; int (*fill)(struct pump *pump, long long place, int amount); int (*level)(struct pump *pump); };
struct pool_vfs { const char *name; int (*open)(struct pool_vfs *vfs, const char *name, struct pump *pump); };
int pool_register(struct pool_vfs *vfs);
int pool_fill(const char *name, int amount);
//--- old.c
static struct pool_vfs *only;
int pool_register(struct pool_vfs *vfs) { only = vfs; return 0; }
int pool_fill(const char *name, int amount) {
  struct pump pump = {0};
  if (only->open(only, name, &pump)) return -1;
  return pump.methods->fill(&pump, amount, 5000000000) + pump.methods->level(&pump);
}
//--- new.c
static struct pool_vfs *only;
int pool_register(struct pool_vfs *vfs) { only = vfs; return 0; }
int pool_fill(const char *name, int amount) {
  struct pump pump = {0};
  if (only->open(only, name, &pump)) return -1;
  return pump.methods->fill(&pump, 5000000000, amount) + pump.methods->level(&pump);
}
//--- client
#include "library.h"
static int fill(struct pump *pump, int amount, long long place) { return place == 5000000000 ? amount : -100; }
static int level(struct pump *pump) { return 1; }
static const struct pump_methods mine = {1, fill, level};
static int open_pump(struct pool_vfs *vfs, const char *name, struct pump *pump) { pump->methods = &mine; return 0; }
int main(void) {
  struct pool_vfs vfs = {"pool", open_pump};
  pool_register(&vfs);
  return pool_fill("x", 7) == 8 ? 0 : 1;
}
