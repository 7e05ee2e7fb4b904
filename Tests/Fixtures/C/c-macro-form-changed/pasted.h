// A parameter that was pasted into a name stands for itself now; another one is pasted in both.
// expect: c-macro-form-changed source=breaking binary=none EVENT_IS
//--- old
enum event { EVENT_KEY, EVENT_MOUSE };
#define EVENT_IS(e, kind) ((e) == EVENT_##kind)
#define EVENT_NOT(e, kind) ((e) != EVENT_##kind)
//--- new
enum event { EVENT_KEY, EVENT_MOUSE };
#define EVENT_IS(e, kind) ((e) == (kind))
#define EVENT_NOT(e, kind) (!((e) == EVENT_##kind))
//--- client
int use(enum event e) { return EVENT_IS(e, KEY) + EVENT_NOT(e, MOUSE); }
