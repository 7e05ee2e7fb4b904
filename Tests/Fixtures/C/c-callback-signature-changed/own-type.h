// A structure that nothing declares before a prototype is one of that prototype alone.
// expect: c-callback-signature-changed source=breaking binary=none serve
// expect: c-parameter-type-changed source=risky binary=none show
//--- old
struct ticket;
struct desk;
void serve(void (*each)(struct ticket *ticket, int desk));
void show(struct ticket *ticket);
void open_desk(struct desk *desk, void (*done)(struct desk *desk));
struct ticket { int number; };
struct desk { int number; };
//--- new
struct desk;
void serve(void (*each)(struct ticket *ticket, int desk));
void show(struct ticket *ticket);
void open_desk(struct desk *desk, void (*done)(struct desk *desk));
struct ticket { int number; };
struct desk { int number; };
//--- client
static void each(struct ticket *ticket, int desk) { ticket->number = desk; }
static void done(struct desk *desk) { desk->number = 0; }
void use(struct desk *desk) { open_desk(desk, done); serve(each); }
