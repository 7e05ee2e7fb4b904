// A macro that the client defines when the library does not is not missed.
//--- old
#define LIB_HAS_FAST 1
#define LIB_LIMIT 4
#define LIB_LEGACY
int lib_fast(int x);
int lib_slow(int x);
//--- new
int lib_slow(int x);
//--- client
#include "library.h"
#ifdef LIB_HAS_FAST
static int pick(int x) { return lib_slow(x) + 1; }
#else
static int pick(int x) { return lib_slow(x); }
#endif
#ifndef LIB_LIMIT
#define LIB_LIMIT 8
#endif
#if defined(LIB_LEGACY) && LIB_HAS_FAST
static int legacy(void) { return lib_fast(1); }
#else
static int legacy(void) { return 0; }
#endif
int use(void) {
  int a[LIB_LIMIT] = {0};
  return pick(a[0]) + legacy();
}
