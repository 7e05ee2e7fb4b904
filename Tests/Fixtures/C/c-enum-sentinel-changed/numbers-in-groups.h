// The end of a list whose numbers stand in groups is not the greatest of them.
// expect: c-enum-constant-added source=none binary=none OPT_PROXY
// expect: c-enum-sentinel-changed source=none binary=none OPT_LASTENTRY
//--- old
enum option { OPT_FILE = 10001, OPT_PORT = 3, OPT_LASTENTRY };
//--- new
enum option { OPT_FILE = 10001, OPT_PORT = 3, OPT_PROXY = 10004, OPT_LASTENTRY };
//--- client
int port(void) { return OPT_PORT; }
