// A constant of an enumeration became a macro that takes arguments.
// expect: c-macro-form-changed source=breaking binary=none MODE_USER
//--- old
enum mode { MODE_FAST, MODE_USER };
//--- new
enum mode { MODE_FAST };
#define MODE_USER(n) (n)
//--- client
int use(void) { return MODE_USER; }
