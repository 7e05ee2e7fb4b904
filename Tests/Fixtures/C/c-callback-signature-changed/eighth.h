// The seventh integer and the record on the stack: more behind them disturbs nothing, before them everything.
// expect: c-callback-signature-changed source=breaking binary=risky on_many
// expect: c-callback-signature-changed source=breaking binary=risky on_big
//--- old
struct big { long a, b, c; };
typedef long (*on_many)(int a, int b, int c, int d, int e, int f, int g);
typedef long (*on_big)(struct big big, int code);
long emit(on_many many, on_big big);
//--- old.c
long emit(on_many many, on_big big) { struct big b = { 1, 2, 3 }; return many(1, 1, 1, 1, 1, 1, 4) + big(b, 5); }
//--- new
struct big { long a, b, c; };
typedef long (*on_many)(int a, int b, int c, int d, int e, int f, int g, double h, int i);
typedef long (*on_big)(struct big big, int code, struct big more);
long emit(on_many many, on_big big);
//--- new.c
long emit(on_many many, on_big big) { struct big b = { 1, 2, 3 }; return many(1, 1, 1, 1, 1, 1, 4, 2.5, 9) + big(b, 5, b); }
//--- client
static long many(int a, int b, int c, int d, int e, int f, int g) { return a + b + c + d + e + f + g; }
static long big(struct big big, int code) { return big.a + big.b + big.c + code; }
int main(void) { return emit(many, big) == 21 ? 0 : 1; }
