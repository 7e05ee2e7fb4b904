// The end of a list without a name.
// expect: c-enum-constant-added source=none binary=none VERSION_THREE
// expect: c-enum-sentinel-changed source=none binary=none VERSION_LAST
//--- old
enum { VERSION_ONE, VERSION_TWO, VERSION_LAST };
//--- new
enum { VERSION_ONE, VERSION_TWO, VERSION_THREE, VERSION_LAST };
//--- client
int two(void) { return VERSION_TWO; }
