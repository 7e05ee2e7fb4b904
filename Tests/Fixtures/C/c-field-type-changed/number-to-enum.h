// An enumeration in the place of an int.
// expect: c-field-type-changed source=none binary=none event.kind
// expect: c-type-added source=none binary=none kind
//--- old
struct event { int kind; };
void post(struct event *event);
//--- new
enum kind { OPENED, CLOSED };
struct event { enum kind kind; };
void post(struct event *event);
//--- client
void use(void) { struct event event = {1}; post(&event); }
