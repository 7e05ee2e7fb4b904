// A reserved array that shrank and left padding is no API.
// expect: nothing
//--- old
struct options { long depth; char level; char reserved[7]; };
int run(struct options *options);
//--- new
struct options { long depth; char level; char reserved[3]; };
int run(struct options *options);
//--- client
int use(struct options *options) { options->depth = 1; return run(options); }
