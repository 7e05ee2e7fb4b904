// A field became a bit-field: it has no address any more.
// expect: c-bit-field-changed source=breaking binary=breaking flags.kind
//--- old
struct flags { unsigned kind; };
int get(struct flags *flags);
//--- new
struct flags { unsigned kind : 4; };
int get(struct flags *flags);
//--- client
unsigned *use(struct flags *flags) { return &flags->kind; }
