// A constant is marked unavailable.
// expect: c-declaration-unavailable source=breaking binary=none RED
//--- old
enum color { RED, GREEN };
//--- new
enum color { RED __attribute__((unavailable)), GREEN };
//--- client
int use(void) { return RED; }
