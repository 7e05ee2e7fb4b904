// A structure inside another got a name.
// expect: c-type-added source=none binary=none place
// expect: c-field-type-changed source=none binary=none event.at
//--- old
struct event { struct { int x; } at; int code; };
int send(struct event *event);
//--- new
struct place { int x; };
struct event { struct place at; int code; };
int send(struct event *event);
//--- client
int use(struct event *event) { return event->at.x; }
