// The same number in another spelling.
// expect: nothing
//--- old
enum color { RED = 1, GREEN };
//--- new
enum color { RED = 0x1, GREEN = RED + 1 };
//--- client
int use(void) { return GREEN; }
