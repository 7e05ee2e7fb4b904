// Clients look into the structure behind the pointer, and find another one.
// expect: c-field-type-changed source=risky binary=breaking event.place
//--- old
struct near { int x; int y; };
struct far { int z; int x; int y; };
struct event { struct near *place; };
struct event *next(void);
//--- old.c
static struct near place = {1, 2};
static struct event event = {&place};
struct event *next(void) { return &event; }
//--- new
struct near { int x; int y; };
struct far { int z; int x; int y; };
struct event { struct far *place; };
struct event *next(void);
//--- new.c
static struct far place = {0, 1, 2};
static struct event event = {&place};
struct event *next(void) { return &event; }
//--- client
int main(void) { return next()->place->x - 1; }
