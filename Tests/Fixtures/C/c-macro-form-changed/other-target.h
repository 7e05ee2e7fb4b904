// Macros that name something else now: fewer arguments, another kind of type, other members. What takes as much is none.
// expect: c-macro-form-changed source=breaking binary=none open_it
// expect: c-macro-form-changed source=breaking binary=none value_of
// expect: c-macro-form-changed source=breaking binary=none current
//--- old
typedef int plain;
typedef struct { int x; } boxed;
struct first { int x; };
struct second { int y; };
int open_one(int a);
int open_two(int a, int b);
int close_one(int a);
int close_long(long a);
#define open_it open_one
#define close_it close_one
#define value_of plain
#define current first
//--- new
typedef int plain;
typedef struct { int x; } boxed;
struct first { int x; };
struct second { int y; };
int open_one(int a);
int open_two(int a, int b);
int close_one(int a);
int close_long(long a);
#define open_it open_two
#define close_it close_long
#define value_of boxed
#define current second
//--- client
int use(void) {
  value_of value = 1;
  struct current now = { .x = 2 };
  return open_it(value) + close_it(now.x);
}
