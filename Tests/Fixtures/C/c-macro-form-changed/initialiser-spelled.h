// Initialisers in other words, and one with a type, initialise as before.
// expect: nothing
//--- old
struct lock { int state; int owner; };
#define LOCK_INIT { 0 }
#define LOCK_OWNED { 0, 1 }
//--- new
struct lock { int state; int owner; };
#define LOCK_INIT { .state = 0 }
#define LOCK_OWNED ((struct lock) { 0, 1 })
//--- client
static struct lock lock = LOCK_INIT;
int use(void) { struct lock owned = LOCK_OWNED; return lock.state + owned.owner; }
