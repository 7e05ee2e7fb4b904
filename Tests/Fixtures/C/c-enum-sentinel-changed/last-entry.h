// An end marker in one word.
// expect: c-enum-constant-added source=none binary=none OPTION_B
// expect: c-enum-sentinel-changed source=none binary=none OPTION_LASTENTRY
//--- old
enum option { OPTION_A, OPTION_LASTENTRY };
//--- new
enum option { OPTION_A, OPTION_B, OPTION_LASTENTRY };
//--- client
int use(void) { return OPTION_A; }
