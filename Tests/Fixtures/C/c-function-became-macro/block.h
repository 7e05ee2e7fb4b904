// Braces, and a text that brings its own semicolon, stand before no 'else'; a call without a result has no value.
// expect: c-function-became-macro source=breaking binary=none clear
// expect: c-function-became-macro source=breaking binary=none set
// expect: c-function-became-macro source=breaking binary=none push
// expect: c-function-added source=none binary=none push_all
//--- old
static inline void clear(int *x) { *x = 0; }
static inline void set(int *x, int y) { *x = y; }
static inline int push(int *x, int y) { *x = y; return 1; }
//--- new
void push_all(int *x, int y);
#define clear(x) { *(x) = 0; }
#define set(x, y) *(x) = (y);
#define push(x, y) push_all((x), (y))
//--- client
int use(int *x) {
  if (*x) clear(x); else set(x, 1);
  return push(x, 2);
}
