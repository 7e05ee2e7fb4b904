// What a callback gave as a number told the library to stop.
// expect: c-callback-signature-changed source=breaking binary=breaking visitor
// expect: c-callback-signature-changed source=breaking binary=breaking walker
//--- old
/* Anything but 0 stops. */
typedef int (*visitor)(int revision);
void visit(visitor visitor);
enum next { NEXT_GO_ON, NEXT_STOP };
typedef enum next (*walker)(int revision);
void walk(walker walker);
//--- old.c
void visit(visitor visitor) { for (int i = 1; i < 4; i++) if (visitor(i)) break; }
void walk(walker walker) { for (int i = 1; i < 4; i++) if (walker(i) == NEXT_STOP) break; }
//--- new
/* Is called for each. */
typedef void (*visitor)(int revision);
void visit(visitor visitor);
enum next { NEXT_GO_ON, NEXT_STOP };
typedef void (*walker)(int revision);
void walk(walker walker);
//--- new.c
void visit(visitor visitor) { for (int i = 1; i < 4; i++) visitor(i); }
void walk(walker walker) { for (int i = 1; i < 4; i++) walker(i); }
//--- client
#include "library.h"
static int last;
static int note(int revision) { last = revision; return revision == 2; }
int main(void) { visit(note); return last == 2 ? 0 : 1; }
