// Clients have no other pointer to a constant thing that they know nothing about, and so nothing to write.
// expect: c-variable-const-changed source=breaking binary=risky context_static
// options: proven
//--- old
typedef struct context context;
extern const context *context_static;
int context_magic(const context *context);
//--- new
typedef struct context context;
extern const context *const context_static;
int context_magic(const context *context);
//--- old.c
struct context { int magic; };
static const struct context only = {42};
const context *context_static = &only;
int context_magic(const context *context) { return context->magic; }
//--- new.c
struct context { int magic; };
static const struct context only = {42};
const context *const context_static = &only;
int context_magic(const context *context) { return context->magic; }
//--- client
#include "library.h"
int main(void) {
  if (context_magic(context_static) != 42) return 1;
  if (0) context_static = 0;
  return 0;
}
