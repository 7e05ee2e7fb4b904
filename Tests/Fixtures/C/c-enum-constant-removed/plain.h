// A constant is gone.
// expect: c-enum-constant-removed source=breaking binary=none BLUE
//--- old
enum color { RED, GREEN, BLUE };
//--- new
enum color { RED, GREEN };
//--- client
int use(void) { return BLUE; }
