// Rows of pointers, rows whose step is told, what the library hands to callbacks, what its records point to, and what its variables
// point to are the library's own.
// expect: c-field-added source=none binary=none device.serial
// expect: c-field-added source=none binary=none item.flags
// expect: c-field-added source=none binary=none request.started
// expect: c-field-added source=none binary=none node.line
// expect: c-field-added source=none binary=none generator.double_value
//--- old
struct device { int id; };
int device_list(struct device ***devices);
void device_list_free(struct device **devices);
struct item { int key; int value; };
struct item *items(int *count, unsigned long *stride);
struct request { int id; };
int serve(int (*handle)(struct request *request, void *user), void *user);
int request_reply(struct request *request, int code);
struct node { int kind; };
struct document { struct node *root; };
struct document *document_parse(const char *text);
int node_kind(const struct node *node);
struct generator { unsigned long max; int (*value)(void); };
extern const struct generator *generator_small, *generator_large;
int generator_value(const struct generator *generator);
//--- old.c
static struct device first = { 1 }, second = { 2 };
static struct device *all[] = { &first, &second };
int device_list(struct device ***d) { *d = all; return 2; }
void device_list_free(struct device **d) {}
static struct item table[] = { { 1, 2 }, { 3, 4 } };
struct item *items(int *c, unsigned long *s) { *c = 2; *s = sizeof *table; return table; }
int serve(int (*h)(struct request *, void *), void *u) { struct request r = { 4 }; return h(&r, u); }
int request_reply(struct request *r, int c) { return r->id + c; }
static struct node root = { 6 };
static struct document document = { &root };
struct document *document_parse(const char *t) { return &document; }
int node_kind(const struct node *n) { return n->kind; }
static int seven(void) { return 7; }
static const struct generator small = { 9, seven };
const struct generator *generator_small = &small, *generator_large = &small;
int generator_value(const struct generator *g) { return g->value(); }
//--- new
struct device { int id; long serial; };
int device_list(struct device ***devices);
void device_list_free(struct device **devices);
struct item { int key; int value; int flags; };
struct item *items(int *count, unsigned long *stride);
struct request { int id; long started; };
int serve(int (*handle)(struct request *request, void *user), void *user);
int request_reply(struct request *request, int code);
struct node { int kind; int line; };
struct document { struct node *root; };
struct document *document_parse(const char *text);
int node_kind(const struct node *node);
struct generator { unsigned long max; int (*value)(void); int (*double_value)(void); };
extern const struct generator *generator_small, *generator_large;
int generator_value(const struct generator *generator);
//--- new.c
static struct device first = { 1, 5 }, second = { 2, 6 };
static struct device *all[] = { &first, &second };
int device_list(struct device ***d) { *d = all; return 2; }
void device_list_free(struct device **d) {}
static struct item table[] = { { 1, 2, 9 }, { 3, 4, 9 } };
struct item *items(int *c, unsigned long *s) { *c = 2; *s = sizeof *table; return table; }
int serve(int (*h)(struct request *, void *), void *u) { struct request r = { 4, 8 }; return h(&r, u); }
int request_reply(struct request *r, int c) { return r->started == 8 ? r->id + c : -1; }
static struct node root = { 6, 1 };
static struct document document = { &root };
struct document *document_parse(const char *t) { return &document; }
int node_kind(const struct node *n) { return n->line == 1 ? n->kind : -1; }
static int seven(void) { return 7; }
static const struct generator small = { 9, seven, seven };
const struct generator *generator_small = &small, *generator_large = &small;
int generator_value(const struct generator *g) { return g->double_value(); }
//--- client
static int handle(struct request *request, void *user) { return request_reply(request, request->id); }
int main(void) {
  struct device **devices;
  int count;
  unsigned long stride;
  if (device_list(&devices) != 2 || devices[1]->id != 2) return 1;
  device_list_free(devices);
  char *row = (char *)items(&count, &stride);
  if (((struct item *)(row + stride))->key != 3) return 2;
  if (serve(handle, 0) != 8) return 3;
  if (node_kind(document_parse("")->root) != 6) return 4;
  return generator_large->max == 9 && generator_value(generator_small) == 7 ? 0 : 5;
}
