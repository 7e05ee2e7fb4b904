// A field fills the padding at the end.
// expect: c-reserved-field-used source=none binary=none options.mode
//--- old
struct options { long depth; char level; };
int run(struct options *options);
//--- new
struct options { long depth; char level; char mode; };
int run(struct options *options);
//--- client
int use(struct options *options) { options->depth = 1; return run(options); }
