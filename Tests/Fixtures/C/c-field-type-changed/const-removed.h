// A field is const no more.
// expect: c-field-type-changed source=none binary=none event.code
//--- old
struct event { const int code; };
int send(struct event *event);
//--- new
struct event { int code; };
int send(struct event *event);
//--- client
int use(struct event *event) { return event->code; }
