// Constants with their numbers may stand in any order.
// expect: nothing
//--- old
enum color { RED = 1, GREEN = 2 };
//--- new
enum color { GREEN = 2, RED = 1 };
//--- client
int use(void) { return GREEN; }
