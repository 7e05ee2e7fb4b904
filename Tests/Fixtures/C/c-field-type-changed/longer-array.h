// A longer array in what clients allocate.
// expect: c-field-type-changed source=risky binary=breaking event.name
//--- old
struct event { char name[16]; };
void post(struct event *event);
//--- new
struct event { char name[32]; };
void post(struct event *event);
//--- client
void use(void) { struct event event = {"a"}; post(&event); }
