// A bit-field got wider, at the cost of the next one.
// expect: c-bit-field-changed source=none binary=breaking flags.kind
// expect: c-bit-field-changed source=none binary=breaking flags.rest
//--- old
struct flags { unsigned kind : 3; unsigned rest : 29; };
int get(struct flags *flags);
//--- old.c
int get(struct flags *flags) { return flags->kind; }
//--- new
struct flags { unsigned kind : 4; unsigned rest : 28; };
int get(struct flags *flags);
//--- new.c
int get(struct flags *flags) { return flags->kind; }
//--- client
int main(void) { struct flags flags = {5, 1}; return get(&flags) - 5; }
