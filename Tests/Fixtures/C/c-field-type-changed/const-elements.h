// Elements that stand in the record itself became const: they are written to where they are.
// expect: c-field-type-changed source=breaking binary=none event.codes
//--- old
struct event { int codes[4]; };
struct event *next_event(void);
//--- new
struct event { const int codes[4]; };
struct event *next_event(void);
//--- client
void use(void) { next_event()->codes[0] = 0; }
