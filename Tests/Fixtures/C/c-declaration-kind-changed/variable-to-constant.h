// A variable that clients could set became a value, of a macro or an enumeration.
// expect: c-declaration-kind-changed source=breaking binary=breaking debug_level
// expect: c-declaration-kind-changed source=breaking binary=breaking retries
//--- old
extern int debug_level;
extern unsigned retries;
//--- old.c
int debug_level;
unsigned retries;
//--- new
#define debug_level 3
enum { retries = 4 };
//--- new.c
int unused;
//--- client
int main(void) { debug_level = 1; retries = 2; return debug_level - 1; }
