// The arguments of callbacks have other names, and one gained a name: nothing for clients.
// expect: nothing
//--- old
typedef void (*on_resize)(int width, int height);
struct hooks { int (*filter)(int, int); };
void watch(on_resize handler, struct hooks *hooks);
//--- new
typedef void (*on_resize)(int columns, int rows);
struct hooks { int (*filter)(int kind, int level); };
void watch(on_resize handler, struct hooks *hooks);
//--- client
static void handle(int width, int height) { (void)width; (void)height; }
static int keep(int kind, int level) { return kind < level; }
int main(void) { struct hooks hooks = { keep }; watch(handle, &hooks); return 0; }
