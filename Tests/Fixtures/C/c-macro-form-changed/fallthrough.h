// A statement in other words: an expression without a value, an attribute.
// expect: nothing
//--- old
#define FALL_THROUGH ((void)0)
#define NOTHING ((void)0)
//--- new
#define FALL_THROUGH __attribute__((fallthrough))
#define NOTHING do { } while (0)
//--- client
int use(int x) { switch (x) { case 1: x = 2; FALL_THROUGH; case 2: NOTHING; return x; default: return 0; } }
