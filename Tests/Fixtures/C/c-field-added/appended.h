// A field at the end of what clients allocate: the library reads behind the old one.
// expect: c-field-added source=none binary=breaking options.mode
//--- old
struct options { int level; };
int run(const struct options *options);
//--- old.c
int run(const struct options *options) { return options->level != 1; }
//--- new
struct options { int level; int mode; };
int run(const struct options *options);
//--- new.c
int run(const struct options *options) { return options->mode != 0; }
//--- client
int main(void) { struct { struct options options; int guard; } box = {{1}, 9}; return run(&box.options); }
