// Elements that stand in the record itself became const: they are written to where they are. What the field only points to
// is written to at once, without a pointer of one's own, by unusual clients alone.
// expect: c-field-type-changed source=breaking binary=none event.marks
// expect: c-field-type-changed source=risky binary=none event.codes
//--- old
struct event { int marks[4]; int *codes; };
void post(struct event *event);
//--- new
struct event { const int marks[4]; const int *codes; };
void post(struct event *event);
//--- client
void use(struct event *event) { event->marks[0] = 0; event->codes[0] = 0; }
