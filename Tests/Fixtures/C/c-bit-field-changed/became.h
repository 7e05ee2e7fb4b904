// A field became a bit-field: few clients take its address, which it has no more.
// expect: c-bit-field-changed source=risky binary=breaking flags.kind
//--- old
struct flags { unsigned kind; };
int get(struct flags *flags);
//--- new
struct flags { unsigned kind : 4; };
int get(struct flags *flags);
//--- client
unsigned use(struct flags *flags) { flags->kind = 3; return get(flags) + flags->kind; }
