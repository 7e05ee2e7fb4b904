// A field fills padding.
// expect: c-reserved-field-used source=risky binary=none options.mode
//--- old
struct options { char level; long depth; };
int run(struct options *options);
//--- new
struct options { char level; char mode; long depth; };
int run(struct options *options);
//--- client
int use(struct options *options) { options->depth = 1; return run(options); }
