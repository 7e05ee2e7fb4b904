// A field became const.
// expect: c-field-type-changed source=breaking binary=none event.code
//--- old
struct event { int code; };
int send(struct event *event);
//--- new
struct event { const int code; };
int send(struct event *event);
//--- client
void use(struct event *event) { event->code = 2; }
