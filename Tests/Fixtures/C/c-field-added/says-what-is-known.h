// A version in two parts, one behind the library's own, a length beside a version, and a mask of what is filled in say what clients know.
// expect: c-field-added source=none binary=risky plugin.unload
// expect: c-field-added source=none binary=risky image.message
// expect: c-field-added source=none binary=risky module.extra
// expect: c-field-added source=none binary=risky queue_attr.depth
//--- old
struct plugin { unsigned short major; unsigned short minor; int (*load)(void); };
int plugin_add(const struct plugin *plugin);
struct image { void *opaque; unsigned version; unsigned width; };
int image_begin(struct image *image);
struct module { int len; int version; int limit; };
int module_check(const struct module *module);
struct queue_attr { unsigned comp_mask; unsigned kind; void *domain; };
int queue_make(struct queue_attr *attr);
//--- old.c
int plugin_add(const struct plugin *p) { return p->load(); }
int image_begin(struct image *i) { i->width = 3; return 0; }
int module_check(const struct module *m) { return m->limit; }
int queue_make(struct queue_attr *a) { return a->kind; }
//--- new
struct plugin { unsigned short major; unsigned short minor; int (*load)(void); int (*unload)(void); };
int plugin_add(const struct plugin *plugin);
struct image { void *opaque; unsigned version; unsigned width; char message[64]; };
int image_begin(struct image *image);
struct module { int len; int version; int limit; int extra; };
int module_check(const struct module *module);
struct queue_attr { unsigned comp_mask; unsigned kind; void *domain; long depth; };
int queue_make(struct queue_attr *attr);
//--- new.c
int plugin_add(const struct plugin *p) { return p->load() + (p->minor > 1 ? p->unload() : 0); }
int image_begin(struct image *i) { i->width = 3; if (i->version > 1) i->message[0] = 0; return 0; }
int module_check(const struct module *m) { return m->limit + (m->len >= 16 ? m->extra : 0); }
int queue_make(struct queue_attr *a) { return a->kind + (a->comp_mask & 2 ? (int)a->depth : 0); }
//--- client
static int load(void) { return 0; }
int main(void) {
  struct { struct plugin plugin; void *next; } plugin = { { 1, 1, load }, (void *)1 };
  struct { struct image image; long next; } image = { { 0, 1, 0 }, 77 };
  struct { struct module module; int next; } module = { { sizeof(struct module), 1, 0 }, 77 };
  struct { struct queue_attr attr; long next; } attr = { { 1, 0, 0 }, 77 };
  if (image_begin(&image.image) || image.image.width != 3 || image.next != 77) return 1;
  return plugin_add(&plugin.plugin) || module_check(&module.module) || queue_make(&attr.attr);
}
