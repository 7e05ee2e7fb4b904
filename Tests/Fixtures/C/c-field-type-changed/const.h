// A pointee became const: clients write numbers through a pointer.
// expect: c-field-type-changed source=breaking binary=none event.codes
//--- old
struct event { int *codes; };
void post(struct event *event);
//--- new
struct event { const int *codes; };
void post(struct event *event);
//--- client
void use(struct event *event) { event->codes[0] = 0; }
