// A number became a pointer.
// expect: c-field-type-changed source=breaking binary=breaking event.code
//--- old
struct event { int code; };
void post(struct event *event);
//--- new
struct event { char *code; };
void post(struct event *event);
//--- client
int use(struct event *event) { return event->code; }
