// A new bit-field in the room that was left.
// expect: c-reserved-field-used source=none binary=none flags.more
//--- old
struct flags { unsigned kind : 3; };
int get(struct flags *flags);
//--- new
struct flags { unsigned kind : 3; unsigned more : 1; };
int get(struct flags *flags);
//--- client
int use(struct flags *flags) { return (int)flags->kind; }
