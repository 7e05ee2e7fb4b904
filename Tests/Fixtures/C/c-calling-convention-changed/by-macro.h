// Clients write the convention by a macro, which follows.
// expect: c-calling-convention-changed source=risky binary=breaking compare
// expect: c-calling-convention-changed source=breaking binary=breaking visit
//--- old
#define LIBRARY_CALL __attribute__((ms_abi))
typedef int (LIBRARY_CALL *compare)(int a, int b);
typedef int (*visit)(int a);
void sort(compare less);
void each(visit visitor);
//--- new
#define LIBRARY_CALL
typedef int (LIBRARY_CALL *compare)(int a, int b);
typedef int (__attribute__((ms_abi)) *visit)(int a);
void sort(compare less);
void each(visit visitor);
//--- client
static int LIBRARY_CALL less(int a, int b) { return a < b; }
static int visitor(int a) { return a; }
void use(void) { sort(less); each(visitor); }
