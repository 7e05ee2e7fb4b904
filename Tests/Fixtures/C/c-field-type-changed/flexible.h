// An array without a length has no size.
// expect: c-field-type-changed source=breaking binary=breaking event.codes
//--- old
struct event { int count; int codes[4]; };
int send(struct event *event);
//--- new
struct event { int count; int codes[]; };
int send(struct event *event);
//--- client
unsigned long use(struct event *event) { return sizeof event->codes; }
