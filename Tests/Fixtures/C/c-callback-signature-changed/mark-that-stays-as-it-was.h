// What else clients' functions may mark, nobody had marked before.
// expect: c-callback-signature-changed source=breaking binary=risky archiver.open
//--- old
struct archiver { void *(*open)(const char *name); };
int mount(const struct archiver *archiver, const char *name);
//--- new
struct archiver { void *(*open)(const char *name, int *claimed); };
int mount(const struct archiver *archiver, const char *name);
//--- old.c
int mount(const struct archiver *archiver, const char *name) { return archiver->open(name) ? 1 : 0; }
//--- new.c
int mount(const struct archiver *archiver, const char *name) {
  int claimed = 0;
  return archiver->open(name, &claimed) ? 1 : claimed ? -1 : 0;
}
//--- client
#include "library.h"
static void *open_any(const char *name) { return name[0] == 'z' ? (void *)name : 0; }
int main(void) {
  struct archiver mine = {open_any};
  return mount(&mine, "zip") == 1 && mount(&mine, "tar") == 0 ? 0 : 1;
}
