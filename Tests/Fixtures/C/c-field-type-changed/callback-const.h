// A callback that became constant is set no more; how it is called did not change.
// expect: c-field-type-changed source=breaking binary=none hooks.read
//--- old
struct hooks { int (*read)(int); int (*write)(int); };
void hooks_use(struct hooks *hooks);
//--- new
struct hooks { int (*const read)(int); int (*write)(int); };
void hooks_use(struct hooks *hooks);
//--- client
static int mine(int n) { return n; }
void use(struct hooks *hooks) { hooks->read = mine; hooks->write = mine; hooks_use(hooks); }
