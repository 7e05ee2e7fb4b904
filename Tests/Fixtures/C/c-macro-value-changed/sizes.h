// Round numbers are sizes, whatever they are called; numbers of another kind that stand together mean something.
// expect: c-macro-value-changed source=none binary=risky KEX_MINGROUP
// expect: c-macro-value-changed source=none binary=risky KEX_OPTGROUP
// expect: c-macro-value-changed source=none binary=breaking KEX_FIRST_KIND
//--- old
#define KEX_MINGROUP 1024
#define KEX_OPTGROUP 1536
#define KEX_BIGGROUP 2048
#define KEX_FIRST_KIND 30
#define KEX_OTHER_KIND 31
int kex(int kind);
//--- old.c
int kex(int kind) { return kind == KEX_FIRST_KIND; }
//--- new
#define KEX_MINGROUP 2048
#define KEX_OPTGROUP 4096
#define KEX_BIGGROUP 2048
#define KEX_FIRST_KIND 29
#define KEX_OTHER_KIND 31
int kex(int kind);
//--- new.c
int kex(int kind) { return kind == KEX_FIRST_KIND; }
//--- client
int main(void) { return !kex(KEX_FIRST_KIND) || KEX_OPTGROUP < KEX_MINGROUP; }
