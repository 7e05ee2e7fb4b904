// What only warns who uses a constant takes nothing from its value.
// expect: c-macro-added source=none binary=none LIMIT
//--- old
#define OLD_LIMIT 7
//--- new
#define LIMIT 7
#define OLD_LIMIT _Pragma("GCC warning \"deprecated\"") LIMIT
//--- client
enum { limit = OLD_LIMIT };
int use(int number) { switch (number) { case OLD_LIMIT: return 1; } return limit; }
