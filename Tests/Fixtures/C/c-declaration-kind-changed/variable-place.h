// What a variable's name stands for now can be written to as well; and a const one was only read.
// expect: c-declaration-kind-changed source=risky binary=breaking level
// expect: c-declaration-kind-changed source=risky binary=breaking depth
// expect: c-declaration-kind-changed source=risky binary=breaking limit
// expect: c-function-added source=none binary=none level_place
// expect: c-type-added source=none binary=none state
// expect: c-variable-added source=none binary=none state
//--- old
extern int level;
extern int depth;
extern const int limit;
//--- new
int *level_place(void);
#define level (*level_place())
struct state { int depth; };
extern struct state state;
#define depth (state.depth)
#define limit 4
//--- client
int use(void) { level = 2; depth = 3; return level + depth + limit; }
