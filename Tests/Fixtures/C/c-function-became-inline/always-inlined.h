// What every caller has inlined nobody misses in the library, which need not define it.
// expect: c-function-became-inline source=none binary=breaking clamp
//--- old
int clamp(int value);
int clamp_all(int *values, int count);
//--- old.c
int clamp(int v) { return v < 0 ? 0 : v; }
int clamp_all(int *v, int n) { int sum = 0; for (int i = 0; i < n; i++) sum += clamp(v[i]); return sum; }
//--- new
inline __attribute__((always_inline)) int clamp(int value) { return value < 0 ? 0 : value; }
int clamp_all(int *values, int count);
//--- new.c
int clamp_all(int *v, int n) { int sum = 0; for (int i = 0; i < n; i++) sum += clamp(v[i]); return sum; }
//--- client
int main(void) { int values[] = { -1, 2 }; return clamp(-1) == 0 && clamp_all(values, 2) == 2 ? 0 : 1; }
