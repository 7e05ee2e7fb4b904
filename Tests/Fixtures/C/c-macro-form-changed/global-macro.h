// A place behind another macro that pastes its name, and marks that are made of other macros.
// expect: c-function-added source=none binary=none limit_place
// expect: c-function-added source=none binary=none other_place
// expect: c-macro-added source=none binary=none GLOBAL
//--- old
int *place(void);
#define LIB_PUBLIC __attribute__((visibility("default")))
#define LIB_FUN LIB_PUBLIC
#define LIB_VAR LIB_PUBLIC extern
#define limit (*place())
#define other(n) (place()[n])
//--- new
int *place(void);
int *limit_place(void);
int *other_place(void);
#define LIB_PUBLIC
#define LIB_FUN
#define LIB_VAR LIB_PUBLIC extern
#define GLOBAL(name) (*name##_place())
#define limit GLOBAL(limit)
#define other(n) ((&GLOBAL(other))[n])
//--- client
LIB_FUN int own(void);
int own(void) { limit = 1; other(2) = 3; return limit; }
