// The end marker moves with a new constant.
// expect: c-enum-constant-added source=none binary=none GREEN
// expect: c-enum-sentinel-changed source=none binary=none COLOR_COUNT
//--- old
enum color { RED, COLOR_COUNT };
//--- new
enum color { RED, GREEN, COLOR_COUNT };
//--- client
int seen[COLOR_COUNT];
