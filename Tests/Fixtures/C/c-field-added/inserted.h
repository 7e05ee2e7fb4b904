// A field in front moves the others.
// expect: c-field-added source=risky binary=breaking options.mode
//--- old
struct options { int level; int depth; };
int run(const struct options *options);
//--- old.c
int run(const struct options *options) { return options->level != 1; }
//--- new
struct options { int mode; int level; int depth; };
int run(const struct options *options);
//--- new.c
int run(const struct options *options) { return options->level != 1; }
//--- client
int main(void) { struct options options[2] = {{1, 2}, {3, 4}}; return run(options); }
