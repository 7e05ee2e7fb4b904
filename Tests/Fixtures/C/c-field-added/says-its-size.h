// The first member says how much the client knows.
// expect: c-field-added source=none binary=risky options.mode
//--- old
struct options { unsigned long struct_size; int level; int depth; };
int run(struct options *options);
//--- old.c
int run(struct options *options) { return options->level != 1; }
//--- new
struct options { unsigned long struct_size; int level; int depth; long mode; };
int run(struct options *options);
//--- new.c
int run(struct options *options) { return options->struct_size >= sizeof *options ? 1 : options->level != 1; }
//--- client
int main(void) { struct options options = {sizeof options, 1, 0}; return run(&options); }
