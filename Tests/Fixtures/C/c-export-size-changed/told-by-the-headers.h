// The headers tell of the same change: one finding.
// expect: c-variable-type-changed source=none binary=breaking level
// options: exports no-pie
//--- old
extern int level;
//--- old.c
int level = 7;
//--- new
extern long long level;
//--- new.c
long long level = 7LL << 40;
//--- client
int main(void) { return level != 7; }
