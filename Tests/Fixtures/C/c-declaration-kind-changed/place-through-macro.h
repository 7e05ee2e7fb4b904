// A macro of the headers makes the place; functions that clients store there are called as before.
// expect: c-declaration-kind-changed source=risky binary=breaking lib_free
// expect: c-declaration-kind-changed source=risky binary=breaking lib_level
// expect: c-macro-added source=none binary=none LIB_GLOBAL
//--- old
extern void (*lib_free)(void *memory);
extern int lib_level;
//--- new
#define LIB_GLOBAL(name) (*__##name())
void (**__lib_free(void))(void *);
int *__lib_level(void);
#define lib_free LIB_GLOBAL(lib_free)
#define lib_level LIB_GLOBAL(lib_level)
//--- client
static void nothing(void *memory) { (void)memory; }
void use(void *memory) { lib_free(memory); lib_free = nothing; lib_level = 2; }
