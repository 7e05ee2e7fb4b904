// Clients call what the field points to.
// expect: c-field-type-changed source=breaking binary=none event.handler
//--- old
struct event { int (*handler)(int code); };
struct event *next(void);
//--- new
struct event { void *handler; };
struct event *next(void);
//--- client
int use(void) { return next()->handler(1); }
