// What makes bits stands in labels; what takes a number apart is for code that runs.
// expect: c-declaration-kind-changed source=breaking binary=none make_id
//--- old
#define make_id(a, b) (((a) << 8) | (b))
#define swap16(x) ((((x) & 0xff) << 8) | (((x) >> 8) & 0xff))
//--- new
static inline unsigned make_id(unsigned a, unsigned b) { return a << 8 | b; }
static inline unsigned swap16(unsigned x) { return (x & 0xff) << 8 | x >> 8; }
//--- client
enum { first = make_id(1, 2) };
unsigned use(unsigned x) { return swap16(x) + first; }
