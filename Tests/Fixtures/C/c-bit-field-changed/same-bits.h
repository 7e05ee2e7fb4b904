// Other names for the same type of a bit-field.
// expect: nothing
//--- old
struct flags { unsigned kind : 3; };
int get(struct flags *flags);
//--- new
struct flags { unsigned int kind : 3; };
int get(struct flags *flags);
//--- client
int use(struct flags *flags) { return (int)flags->kind; }
