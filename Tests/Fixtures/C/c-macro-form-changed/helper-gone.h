// Macros that were left alone, and what they use is gone: through another private one as well.
// expect: c-macro-form-changed source=breaking binary=none FLAG
// expect: c-macro-form-changed source=breaking binary=none NEW
// expect: c-macro-form-changed source=breaking binary=none SIZE
// expect: c-function-removed source=none binary=breaking _get
//--- old
void *_get(unsigned long size);
#define _SHIFT(n) (1 << (n))
#define _BIT(n) _SHIFT(n)
#define FLAG(n) _BIT(n)
#define NEW(T) ((T *)_get(sizeof(T)))
#define _ROUND(n) (((n) + 7) & ~7)
#define SIZE(n) _ROUND(n)
//--- new
static inline int _ROUND(int n) { return (n + 7) & ~7; }
#define _BIT(n) _SHIFT(n)
#define FLAG(n) _BIT(n)
#define NEW(T) ((T *)_get(sizeof(T)))
#define SIZE(n) _ROUND(n)
//--- client
int use(void) { int *x = NEW(int); return *x + FLAG(2) + SIZE(3); }
