// Clients write a calling convention before callbacks of their own, also where it is empty.
// expect: c-macro-removed source=breaking binary=none LIBRARY_CALL
// expect: c-macro-removed source=risky binary=none HAVE_CALLBACK
//--- old
#define HAVE_CALLBACK
#define LIBRARY_CALL
typedef int (LIBRARY_CALL *compare)(int a, int b);
//--- new
typedef int (*compare)(int a, int b);
//--- client
static int LIBRARY_CALL less(int a, int b) { return a < b; }
int use(void) { compare first = less; return first(1, 2); }
