// A list of numbers initialises no pointer.
// expect: c-field-type-changed source=breaking binary=breaking event.codes
//--- old
struct event { int codes[8]; };
int send(struct event *event);
//--- new
struct event { int *codes; };
int send(struct event *event);
//--- client
int use(void) { struct event event = {{1, 2, 3}}; return send(&event); }
