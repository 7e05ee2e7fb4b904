// A wider number moves the fields behind it.
// expect: c-field-type-changed source=none binary=breaking event.code
//--- old
struct event { int code; int source; };
int post(struct event *event);
//--- old.c
int post(struct event *event) { return event->source; }
//--- new
struct event { long code; int source; };
int post(struct event *event);
//--- new.c
int post(struct event *event) { return event->source; }
//--- client
int main(void) { struct event events[2] = {{1, 7}, {2, 8}}; return post(events) - 7; }
