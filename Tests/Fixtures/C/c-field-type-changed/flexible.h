// An array without a length has no size. Compiled clients that bring one have room for more than the library asks.
// expect: c-field-type-changed source=breaking binary=risky event.codes
// options: proven
//--- old
struct event { int count; int codes[4]; };
int send(struct event *event);
//--- old.c
int send(struct event *event) { int sum = 0; for (int i = 0; i < event->count; i++) sum += event->codes[i]; return sum; }
//--- new
struct event { int count; int codes[]; };
int send(struct event *event);
//--- new.c
int send(struct event *event) { int sum = 0; for (int i = 0; i < event->count; i++) sum += event->codes[i]; return sum; }
//--- client
#include "library.h"
int main(void) {
  struct event event = {.count = 4};
  for (unsigned i = 0; i < sizeof event.codes / sizeof *event.codes; i++) event.codes[i] = i;
  return send(&event) == 6 ? 0 : 1;
}
