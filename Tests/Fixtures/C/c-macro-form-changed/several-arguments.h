// A macro that stands for two arguments of a call, and one now. What computes one thing after the other is not that.
// expect: c-macro-form-changed source=breaking binary=none TEXT
//--- old
struct text { const char *start; unsigned long size; };
int show(const char *start, unsigned long size);
#define TEXT(literal) (literal), sizeof(literal) - 1
#define NEXT(n) (show("", 0), (n) + 1)
//--- new
struct text { const char *start; unsigned long size; };
int show(const char *start, unsigned long size);
#define TEXT(literal) ((struct text){ (literal), sizeof(literal) - 1 })
#define NEXT(n) ((n) + 1)
//--- client
int use(void) { return show(TEXT("abc")) + NEXT(1); }
