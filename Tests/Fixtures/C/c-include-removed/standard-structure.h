// The structures of a header of POSIX are complete no more: who held one had it from the library.
// expect: c-include-removed source=breaking binary=none library
// expect: c-type-added source=none binary=none timeval
//--- old
#include <sys/stat.h>
#include <sys/time.h>
typedef struct stat shelf_facts;
int shelf_look(const char *path, shelf_facts *facts);
int shelf_wait(const struct timeval *limit);
//--- new
struct stat;
struct timeval;
typedef struct stat shelf_facts;
int shelf_look(const char *path, shelf_facts *facts);
int shelf_wait(const struct timeval *limit);
//--- client
int use(const char *path) {
  shelf_facts facts;
  return shelf_look(path, &facts);
}
