// What marks callbacks, clients write on their own.
// expect: c-macro-removed source=breaking binary=none LIBRARY_CALL
//--- old
#define LIBRARY_CALL __attribute__((sysv_abi))
typedef int (LIBRARY_CALL *compare)(int a, int b);
//--- new
typedef int (__attribute__((sysv_abi)) *compare)(int a, int b);
//--- client
static int LIBRARY_CALL less(int a, int b) { return a < b; }
int use(void) { compare first = less; return first(1, 2); }
