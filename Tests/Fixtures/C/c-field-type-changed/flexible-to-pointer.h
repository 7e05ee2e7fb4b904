// Clients index both alike; programs find numbers where the pointer is.
// expect: c-field-type-changed source=none binary=breaking event.codes
//--- old
struct event { int count; int codes[]; };
struct event *next(void);
//--- old.c
static long room[4] = {1, 7};
struct event *next(void) { struct event *event = (struct event *)room; event->codes[0] = 7; return event; }
//--- new
struct event { int count; int *codes; };
struct event *next(void);
//--- new.c
static int codes[1] = {7};
static struct event only = {1, codes};
struct event *next(void) { return &only; }
//--- client
int main(void) { return next()->codes[0] - 7; }
