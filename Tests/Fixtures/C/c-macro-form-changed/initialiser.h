// An initialiser became a call, which no static variable can have.
// expect: c-macro-form-changed source=breaking binary=none LOCK_INIT
// expect: c-function-added source=none binary=none lock_make
//--- old
struct lock { int state; };
#define LOCK_INIT { 0 }
//--- new
struct lock { int state; };
struct lock lock_make(void);
#define LOCK_INIT lock_make()
//--- client
static struct lock lock = LOCK_INIT;
int use(void) { return lock.state; }
