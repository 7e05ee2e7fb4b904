// A pointee became const.
// expect: c-field-type-changed source=breaking binary=none event.text
//--- old
struct event { char *text; };
void post(struct event *event);
//--- new
struct event { const char *text; };
void post(struct event *event);
//--- client
void use(struct event *event) { event->text[0] = 0; }
