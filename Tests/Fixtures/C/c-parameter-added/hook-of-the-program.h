// The library calls it and the program defines it, which the library's imports say: a definition of the old shape contradicts
// the new declaration, and gets the arguments of another one.
// expect: c-parameter-added source=breaking binary=breaking plug_check
// options: exports
//--- old
int plug_check(void *data, const char *topic);
int plug_publish(void *data, const char *topic);
//--- new
int plug_check(int access, void *data, const char *topic);
int plug_publish(void *data, const char *topic);
//--- old.c
int plug_publish(void *data, const char *topic) { return plug_check(data, topic); }
//--- new.c
int plug_publish(void *data, const char *topic) { return plug_check(1, data, topic); }
//--- client
#include "library.h"
static int calls;
int plug_check(void *data, const char *topic) {
  calls++;
  return data == &calls && topic[0] == 'n' ? 0 : 12;
}
int main(void) {
  if (plug_publish(&calls, "news") != 0) return 1;
  return calls == 1 ? 0 : 2;
}
