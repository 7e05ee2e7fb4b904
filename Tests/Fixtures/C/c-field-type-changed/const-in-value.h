// A field became constant: whatever holds its record as a value is assigned no more.
// expect: c-field-type-changed source=breaking binary=none handler.kind
// options: proven
//--- old
struct handler { int kind; void *data; };
struct space { struct handler first; struct space *next; };
void space_add(struct space *space, struct handler *handler);
//--- new
struct handler { const int kind; void *data; };
struct space { struct handler first; struct space *next; };
void space_add(struct space *space, struct handler *handler);
//--- client
void use(struct space *space, struct handler *handler) { handler->kind = 3; space->first = *handler; space_add(space, handler); }
