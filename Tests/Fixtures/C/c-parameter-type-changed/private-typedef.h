// Nobody writes a private typedef, but what functions take and give is what it stands for.
// expect: c-parameter-type-changed source=none binary=breaking take
//--- old
typedef long _count_t;
typedef long _unused_t;
int take(_count_t count);
//--- new
typedef int _count_t;
typedef int _unused_t;
int take(_count_t count);
//--- old.c
int take(_count_t count) { return count == 0x100000000; }
//--- new.c
int take(_count_t count) { return count == 0x100000000; }
//--- client
int main(void) { return take(0x100000000) ? 0 : 1; }
