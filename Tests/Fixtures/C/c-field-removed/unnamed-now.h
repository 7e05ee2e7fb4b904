// A union that had a name has none now: its parts stand where they stood.
// expect: c-field-removed source=breaking binary=none event.data
// expect: c-field-added source=none binary=none event.note
// expect: c-field-added source=none binary=none event.number
//--- old
struct event { int type; union { struct { char key, velocity; } note; double number; } data; };
int send(const struct event *event);
//--- new
struct event { int type; union { struct { char key, velocity; } note; double number; }; };
int send(const struct event *event);
//--- client
int use(struct event *e) { e->data.note.key = 1; return send(e); }
