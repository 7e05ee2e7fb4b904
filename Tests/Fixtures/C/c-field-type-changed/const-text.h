// A text became const: clients give and read it.
// expect: c-field-type-changed source=risky binary=none event.text
//--- old
struct event { char *text; };
void post(struct event *event);
//--- new
struct event { const char *text; };
void post(struct event *event);
//--- client
char first(char *text) { struct event event; event.text = text; post(&event); return event.text[0]; }
