// A reserved field got its meaning.
// expect: c-reserved-field-used source=none binary=none options.mode
//--- old
struct options { int level; void *reserved1; };
int run(struct options *options);
//--- new
struct options { int level; void *mode; };
int run(struct options *options);
//--- client
int use(struct options *options) { return run(options); }
