// What gave nothing may be a statement, or a call of another function that gives something.
// expect: c-function-became-macro source=risky binary=none clear
// expect: c-function-became-macro source=risky binary=none set
// expect: c-function-added source=none binary=none store
//--- old
static inline void clear(int *x) { *x = 0; }
static inline void set(int *x, int y) { *x = y; }
//--- new
int store(int *x, int y);
#define clear(x) do { *(x) = 0; } while (0)
#define set(x, y) store((x), (y))
//--- client
int use(int *x) {
  if (*x) clear(x); else set(x, 1);
  return *x;
}
