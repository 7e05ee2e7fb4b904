// Numbers and floating numbers travel apart: each arrives where the callback looks for it, whatever the order is. Other
// platforms have other rules.
// expect: c-callback-signature-changed source=breaking binary=risky thread_handler
//--- old
typedef void (*thread_handler)(void *context, int thread, double spacing);
void weave(thread_handler handler, void *context);
//--- new
typedef void (*thread_handler)(void *context, double spacing, int thread);
void weave(thread_handler handler, void *context);
//--- old.c
void weave(thread_handler handler, void *context) { handler(context, 7, 0.25); }
//--- new.c
void weave(thread_handler handler, void *context) { handler(context, 0.25, 7); }
//--- client
#include "library.h"
static void seen(void *context, int thread, double spacing) { *(int *)context = thread * 100 + (int)(spacing * 100); }
int main(void) {
  int value = 0;
  weave(seen, &value);
  return value == 725 ? 0 : 1;
}
