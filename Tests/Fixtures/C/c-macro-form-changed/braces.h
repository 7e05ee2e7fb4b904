// A value became an initialiser: it can no longer be assigned.
// expect: c-macro-form-changed source=breaking binary=none LOCK_INIT
//--- old
struct lock { int state; };
#define LOCK_INIT ((struct lock) { 0 })
//--- new
struct lock { int state; };
#define LOCK_INIT { 0 }
//--- client
void use(struct lock *lock) { *lock = LOCK_INIT; }
