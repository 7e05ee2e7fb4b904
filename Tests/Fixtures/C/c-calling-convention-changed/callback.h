// A callback is called in another way: clients' functions no longer fit.
// expect: c-calling-convention-changed source=breaking binary=breaking compare
// options: proven
//--- old
typedef int (*compare)(int a, int b);
//--- new
typedef int (__attribute__((ms_abi)) *compare)(int a, int b);
//--- client
static int less(int a, int b) { return a < b; }
compare first = less;
