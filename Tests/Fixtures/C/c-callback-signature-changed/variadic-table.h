// A function of a table that only the library makes takes more now: calls are as before.
// expect: c-callback-signature-changed source=risky binary=risky host.log
//--- old
struct host { void (*log)(int level, const char *text); };
const struct host *get_host(void);
//--- new
struct host { void (*log)(int level, const char *text, ...); };
const struct host *get_host(void);
//--- client
int use(void);
int use(void) { get_host()->log(1, "text"); return 0; }
