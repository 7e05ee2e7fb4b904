// How much room something takes at most is asked where arrays are declared.
// expect: c-declaration-kind-changed source=breaking binary=none PACK_BOUND
//--- old
#define PACK_BOUND(n) ((n) + ((n) >> 3) + 64)
#define PACK_HALF(n) ((n) >> 1)
//--- new
unsigned long PACK_BOUND(unsigned long n);
int PACK_HALF(int n);
//--- client
static char room[PACK_BOUND(100)];
int use(void) { return room[0] + PACK_HALF(2); }
