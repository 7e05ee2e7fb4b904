// A pointee became const.
// expect: c-field-type-changed source=risky binary=none event.text
//--- old
struct event { char *text; };
void post(struct event *event);
//--- new
struct event { const char *text; };
void post(struct event *event);
//--- client
char *use(struct event *event) { return event->text; }
