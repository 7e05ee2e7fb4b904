// An atomic integer of the same size.
// expect: c-field-type-changed source=none binary=none event.code
//--- old
struct event { int code; };
int send(struct event *event);
//--- old.c
int send(struct event *event) { return event->code - 3; }
//--- new
struct event { _Atomic int code; };
int send(struct event *event);
//--- new.c
int send(struct event *event) { return event->code - 3; }
//--- client
int main(void) { struct event event = {3}; return send(&event); }
