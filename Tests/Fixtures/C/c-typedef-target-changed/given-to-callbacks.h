// A typedef for what callbacks are given: they look at the part that they know. What they return is read whole.
// expect: c-typedef-target-changed source=risky binary=risky text_length
// expect: c-typedef-target-changed source=risky binary=breaking seen
//--- old
typedef unsigned int text_length;
typedef int seen;
typedef seen on_text(void *context, const char *text, text_length length);
typedef struct { on_text *text; } handler;
seen parse(const char *text, const handler *handler, void *context);
//--- old.c
#include <string.h>
seen parse(const char *t, const handler *h, void *c) { return h->text(c, t, strlen(t)) < 0; }
//--- new
typedef unsigned long text_length;
typedef long seen;
typedef seen on_text(void *context, const char *text, text_length length);
typedef struct { on_text *text; } handler;
seen parse(const char *text, const handler *handler, void *context);
//--- new.c
#include <string.h>
seen parse(const char *t, const handler *h, void *c) { return h->text(c, t, strlen(t)) < 0; }
//--- client
static seen on(void *context, const char *text, text_length length) { *(text_length *)context = length; return -1; }
int main(void) {
  handler handler = { on };
  text_length length = 0;
  return parse("abc", &handler, &length) == 1 && length == 3 ? 0 : 1;
}
