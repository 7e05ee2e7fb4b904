// A callback in a structure has another signature.
// expect: c-callback-signature-changed source=breaking binary=risky hooks.close
//--- old
struct hooks { int (*open)(const char *path); int (*close)(int file); };
void install(struct hooks *hooks);
//--- new
struct hooks { int (*open)(const char *path); int (*close)(int file, int force); };
void install(struct hooks *hooks);
//--- client
static int close_it(int file) { return file; }
void use(void) { struct hooks hooks = {0, close_it}; install(&hooks); }
