// What makes bits and sizes became functions: enumerations and arrays need constants. A larger number does not.
// expect: c-declaration-kind-changed source=breaking binary=none FLAG
// expect: c-declaration-kind-changed source=breaking binary=none PACKED_SIZE
// expect: c-declaration-kind-changed source=breaking binary=none TAG
//--- old
#define FLAG(n) (1u << (n))
#define PACKED_SIZE(n) ((n) + (n) / 255 + 16)
#define TAG(a, b) ((unsigned)(a) | (unsigned)(b) << 8)
#define LARGER(a, b) ((a) > (b) ? (a) : (b))
//--- new
static inline unsigned FLAG(unsigned n) { return 1u << n; }
int PACKED_SIZE(int n);
static inline unsigned TAG(char a, char b) { return (unsigned) a | (unsigned) b << 8; }
static inline int LARGER(int a, int b) { return a > b ? a : b; }
//--- client
enum flag { FIRST = FLAG(0), SECOND = FLAG(1) };
static const unsigned tag = TAG('a', 'b');
static char buffer[PACKED_SIZE(100)];
int use(int a) { return LARGER(a, FIRST) + buffer[0] + (int) tag; }
