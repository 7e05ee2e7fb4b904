// A field that is documented ends the part that a comment calls private.
// expect: c-field-added source=risky binary=breaking container.destroy_all
//--- old
struct container {
  // private fields
  char *name;
  int threads;
  /*! Whether it is defined */
  int (*is_defined)(struct container *container);
  int (*destroy)(struct container *container);
  const char *(*state)(struct container *container);
};
struct container *container_new(const char *name);
//--- old.c
#include <stdlib.h>
static const char *state(struct container *c) { return c->name; }
struct container *container_new(const char *n) { struct container *c = calloc(1, sizeof *c); c->name = (char *)n; c->state = state; return c; }
//--- new
struct container {
  // private fields
  char *name;
  int threads;
  /*! Whether it is defined */
  int (*is_defined)(struct container *container);
  int (*destroy)(struct container *container);
  /*! Destroy all */
  int (*destroy_all)(struct container *container);
  const char *(*state)(struct container *container);
};
struct container *container_new(const char *name);
//--- new.c
#include <stdlib.h>
static const char *state(struct container *c) { return c->name; }
struct container *container_new(const char *n) { struct container *c = calloc(1, sizeof *c); c->name = (char *)n; c->state = state; return c; }
//--- client
int main(void) { struct container *c = container_new("a"); return c->state(c)[0] != 'a'; }
