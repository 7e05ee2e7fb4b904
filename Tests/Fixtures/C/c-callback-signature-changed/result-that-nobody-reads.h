// What a callback gave as a number told the library to stop.
// expect: c-callback-signature-changed source=breaking binary=breaking visitor
//--- old
/* Anything but 0 stops. */
typedef int (*visitor)(int revision);
void visit(visitor visitor);
//--- old.c
void visit(visitor visitor) { for (int i = 1; i < 4; i++) if (visitor(i)) break; }
//--- new
/* Is called for each. */
typedef void (*visitor)(int revision);
void visit(visitor visitor);
//--- new.c
void visit(visitor visitor) { for (int i = 1; i < 4; i++) visitor(i); }
//--- client
#include "library.h"
static int last;
static int note(int revision) { last = revision; return revision == 2; }
int main(void) { visit(note); return last == 2 ? 0 : 1; }
