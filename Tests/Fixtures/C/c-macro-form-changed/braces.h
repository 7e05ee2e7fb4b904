// A pair of macros that opened and closed a block, and what was made a text.
// expect: c-macro-form-changed source=breaking binary=none LOCKED
// expect: c-macro-form-changed source=breaking binary=none UNLOCKED
// expect: c-macro-form-changed source=breaking binary=none REGISTER
// expect: c-macro-form-changed source=breaking binary=none LOW
//--- old
void lock(void); void unlock(void); int add(const char *name);
#define LOCKED() do { lock();
#define UNLOCKED() unlock(); } while (0)
#define REGISTER(name) add(#name)
#define LOW(x) (*(unsigned short *)&(x))
//--- new
void lock(void); void unlock(void); int add(const char *name);
#define LOCKED() lock()
#define UNLOCKED() unlock()
#define REGISTER(name) add(name)
#define LOW(x) ((unsigned short)(x))
//--- client
int use(int x) { LOCKED() x++; UNLOCKED(); LOW(x) = 3; return REGISTER(net) + x; }
