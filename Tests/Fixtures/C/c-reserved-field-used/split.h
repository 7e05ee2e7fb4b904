// A reserved array gave room for a field.
// expect: c-reserved-field-used source=risky binary=none options.mode
//--- old
struct options { int level; int reserved[2]; };
int run(struct options *options);
//--- old.c
int run(struct options *options) { return options->level != 1; }
//--- new
struct options { int level; int mode; int reserved[1]; };
int run(struct options *options);
//--- new.c
int run(struct options *options) { return options->level != 1 || options->mode != 0; }
//--- client
int main(void) { struct options options = {1, {0, 0}}; return run(&options); }
