// A macro chooses the function by how many arguments it is given: one that it no longer has, and one that takes something else.
// What counts them is the headers' own.
// expect: c-macro-form-changed source=breaking binary=none join
// expect: c-macro-form-changed source=breaking binary=none move
// expect: c-macro-parameters-changed source=risky binary=none PICK
// expect: c-function-added source=none binary=none move_by
// expect: c-function-added source=none binary=none keep3
//--- old
int join1(int a);
int join2(int a, int b);
int join3(int a, int b, int c);
int move1(int a);
int move2(int a, int b);
int keep1(int a);
int keep2(int a, int b);
#define CHOOSE(a, b, c, name, ...) name
#define PICK(a, b, name, ...) name
#define join(...) CHOOSE(__VA_ARGS__, join3, join2, join1, 0)(__VA_ARGS__)
#define move(...) PICK(__VA_ARGS__, move2, move1, 0)(__VA_ARGS__)
#define keep(...) PICK(__VA_ARGS__, keep2, keep1, 0)(__VA_ARGS__)
//--- new
int join1(int a);
int join2(int a, int b);
int join3(int a, int b, int c);
int move1(int a);
int move2(int a, int b);
int move_by(int a, const char *way);
int keep1(int a);
int keep2(int a, int b);
int keep3(int a, int b, int c);
#define CHOOSE(a, b, c, name, ...) name
#define PICK(a, b, c, name, ...) name
#define join(...) CHOOSE(__VA_ARGS__, 0, join2, join1, 0)(__VA_ARGS__)
#define move(...) PICK(__VA_ARGS__, 0, move_by, move1, 0)(__VA_ARGS__)
#define keep(...) PICK(__VA_ARGS__, keep3, keep2, keep1, 0)(__VA_ARGS__)
//--- client
int use(int n) { return keep(n) + keep(n, 2) + join(1, 2) + join(1, 2, 3) + move(1, n); }
