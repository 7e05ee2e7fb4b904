// A function in a table that the library gives out returns a table of the library's; one of a client's table returns the client's.
// expect: c-field-added source=none binary=none api.build
// expect: c-field-added source=none binary=breaking ops.close
//--- old
struct api { int (*create)(int level); };
struct api_base { const struct api *(*get_api)(unsigned version); };
const struct api_base *get_base(void);
struct ops { int (*open)(int level); };
struct plugin { const struct ops *(*get_ops)(void); };
int load(const struct plugin *plugin);
//--- old.c
static int create(int level) { return level; }
static const struct api api = { create };
static const struct api *get(unsigned version) { return version ? &api : 0; }
static const struct api_base base = { get };
const struct api_base *get_base(void) { return &base; }
int load(const struct plugin *plugin) { return plugin->get_ops()->open(2); }
//--- new
struct api { int (*create)(int level); int (*build)(void); };
struct api_base { const struct api *(*get_api)(unsigned version); };
const struct api_base *get_base(void);
struct ops { int (*open)(int level); int (*close)(void); };
struct plugin { const struct ops *(*get_ops)(void); };
int load(const struct plugin *plugin);
//--- new.c
static int create(int level) { return level; }
static const struct api api = { create, 0 };
static const struct api *get(unsigned version) { return version ? &api : 0; }
static const struct api_base base = { get };
const struct api_base *get_base(void) { return &base; }
int load(const struct plugin *plugin) { return plugin->get_ops()->close ? 1 : plugin->get_ops()->open(2); }
//--- client
static int open_it(int level) { return level; }
static const struct { struct ops ops; void *rest[2]; } own = { { open_it }, { (void *) 1, (void *) 1 } };
static const struct ops *get_ops(void) { return &own.ops; }
int main(void) {
  struct plugin plugin = { get_ops };
  return get_base()->get_api(1)->create(2) == 2 && load(&plugin) == 2 ? 0 : 1;
}
