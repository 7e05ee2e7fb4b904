// A callback of the client's returns a record of its own, so that the functions in it are the client's too.
// expect: c-callback-signature-changed source=breaking binary=none plugin.run
//--- old
struct plugin { int version; void (*run)(struct plugin *self, float *data); };
typedef const struct plugin *(*plugin_entry)(void);
int load(plugin_entry entry);
//--- new
struct plugin { int version; void (*run)(struct plugin *self, const float *data); };
typedef const struct plugin *(*plugin_entry)(void);
int load(plugin_entry entry);
//--- client
static void run(struct plugin *self, float *data) { (void)self; *data = 1; }
static const struct plugin mine = { 1, run };
static const struct plugin *entry(void) { return &mine; }
int use(void) { return load(entry); }
