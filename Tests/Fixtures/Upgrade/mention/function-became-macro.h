// A function that is a macro now has no address; calls go on.
//--- old
int lib_min(int a, int b);
int lib_version(void);
extern int lib_debug;
void lib_free(void *p);
#define lib_alloc(n) lib_alloc_(n)
void *lib_alloc_(unsigned long n);
//--- new
#define lib_min(a, b) ((a) < (b) ? (a) : (b))
#define lib_version 7
#define lib_debug (lib_get_debug())
int lib_get_debug(void);
static inline void lib_free(void *p) { (void)p; }
void *lib_alloc(unsigned long n);
//--- client
#include "library.h"
typedef int (*fn)(int, int);
static fn table[] = { lib_min }; // affected
int use(void) {
  int x = lib_min(1, 2);
  if (lib_version() > 3) x++; // affected
  lib_debug = 1; // affected
  if (lib_debug) x++;
  void *p = lib_alloc(3);
  lib_free(p);
  void (*f)(void *) = lib_free;
  f(p);
  return x + table[0](1, 2);
}
