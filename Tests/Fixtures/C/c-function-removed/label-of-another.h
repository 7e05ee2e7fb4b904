// The symbol is another function's by a label; one that takes other arguments is no heir.
// expect: c-function-removed source=breaking binary=none area
// expect: c-function-became-macro source=none binary=none volume
// expect: c-function-removed source=breaking binary=breaking depth
// expect: c-function-added source=none binary=none area_v1
// expect: c-function-added source=none binary=none volume_v1
// expect: c-function-added source=none binary=none depth_v1
//--- old
int area(int side);
int volume(int side);
int depth(int side);
//--- new
int area_v1(int side) __asm__("area");
int volume_v1(int side) __asm__("volume");
#define volume volume_v1
int depth_v1(int side, int *rest) __asm__("depth");
//--- old.c
int area(int side) { return side * side; }
int volume(int side) { return side * side * side; }
int depth(int side) { return side; }
//--- new.c
#undef volume
int area_v1(int side) { return side * side; }
int volume_v1(int side) { return side * side * side; }
int depth_v1(int side, int *rest) { return *rest = side; }
//--- client
__attribute__((noinline)) static int all(int side) {
  int sum = area(side) + volume(side);
  __asm__ volatile("" : "+r"(sum));
  __asm__ volatile("xor %%esi, %%esi" ::: "rsi");
  return sum + depth(side);
}
int main(void) { return all(2) == 14 ? 0 : 1; }
