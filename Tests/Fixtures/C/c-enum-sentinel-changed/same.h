// An end marker that stays.
// expect: c-enum-constant-added source=none binary=none CRIMSON
//--- old
enum color { RED, COLOR_LAST };
//--- new
enum color { RED, CRIMSON = RED, COLOR_LAST };
//--- client
int seen[COLOR_LAST];
