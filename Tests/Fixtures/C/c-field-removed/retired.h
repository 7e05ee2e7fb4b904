// A place in a table of the library's is reserved now, for old programs.
// expect: c-field-removed source=breaking binary=risky api.speed
//--- old
struct api { int (*start)(int rpm); int (*speed)(void); const char *(*maker)(void); };
const struct api *get_api(void);
//--- old.c
static int now;
static int start(int rpm) { now = rpm; return 1; }
static int speed(void) { return now; }
static const char *maker(void) { return "a"; }
static const struct api own = { start, speed, maker };
const struct api *get_api(void) { return &own; }
//--- new
struct api { int (*start)(int rpm); int (*reserved0)(void); const char *(*maker)(void); };
const struct api *get_api(void);
//--- new.c
static int now;
static int start(int rpm) { now = rpm; return 1; }
static int speed(void) { return now; }
static const char *maker(void) { return "a"; }
static const struct api own = { start, speed, maker };
const struct api *get_api(void) { return &own; }
//--- client
int main(void) { const struct api *api = get_api(); return !api->start(18) || api->speed() != 18 || api->maker()[0] != 'a'; }
