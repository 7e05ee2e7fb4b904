// The same type under a typedef.
// expect: c-type-added source=none binary=none code_t
//--- old
struct event { int code; };
//--- new
typedef int code_t;
struct event { code_t code; };
//--- client
int use(struct event *event) { return event->code; }
