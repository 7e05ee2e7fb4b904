// What comes first in a callback is of the type of what was there: its name tells that it moved.
// expect: c-callback-signature-changed source=breaking binary=breaking on_event
//--- old
typedef void (*on_event)(int code);
void listen_for(on_event handler);
//--- new
typedef void (*on_event)(int source, int code);
void listen_for(on_event handler);
//--- client
#include <stdlib.h>
static void handle(int code) { if (code != 7) exit(1); }
int main(void) { listen_for(handle); return 0; }
//--- old.c
void listen_for(on_event handler) { handler(7); }
//--- new.c
void listen_for(on_event handler) { handler(3, 7); }
