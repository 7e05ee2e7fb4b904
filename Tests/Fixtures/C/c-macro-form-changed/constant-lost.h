// Statements in an expression: what chooses between values is seldom for constants.
// expect: c-macro-form-changed source=risky binary=none LARGER
// expect: c-macro-form-changed source=breaking binary=none FLAG
//--- old
#define LARGER(a, b) ((a) > (b) ? (a) : (b))
#define FLAG(n) (1u << (n))
//--- new
#define LARGER(a, b) ({ __typeof__(a) x = (a); __typeof__(b) y = (b); x > y ? x : y; })
#define FLAG(n) ({ unsigned x = 1u << (n); x; })
//--- client
enum flag { FIRST = FLAG(0), SECOND = FLAG(1) };
int use(int a) { return LARGER(a, SECOND); }
