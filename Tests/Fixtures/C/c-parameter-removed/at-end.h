// What functions take no longer at the end, compiled calls pass in vain; and numbers of one kind do not
// push those of the other aside.
// expect: c-parameter-removed source=breaking binary=risky last
// expect: c-parameter-removed source=breaking binary=risky two_last
// expect: c-parameter-removed source=breaking binary=risky before_float
// expect: c-parameter-removed source=breaking binary=risky float_between
// expect: c-parameter-removed source=breaking binary=risky on_stack
// expect: c-parameter-removed source=breaking binary=risky record
//--- old
struct big { long a, b, c; };
struct pair { int x; int y; };
int last(const char *path, int flags);
int two_last(int a, double b, char *c);
int before_float(int flags, double value);
int float_between(int a, float scale, int b);
int on_stack(int a, int b, int c, int d, int e, int f, int g);
int record(struct pair first, struct big big, int more);
//--- old.c
int last(const char *path, int flags) { return path[0] == 'a' && flags == 7; }
int two_last(int a, double b, char *c) { return a == 2 && b == 2.5 && c; }
int before_float(int flags, double value) { return flags == 3 && value == 2.5; }
int float_between(int a, float scale, int b) { return a == 4 && scale == 0.5f && b == 5; }
int on_stack(int a, int b, int c, int d, int e, int f, int g) { return a + b + c + d + e + f == 21 && g == 7; }
int record(struct pair first, struct big big, int more) { return first.x == 1 && first.y == 2 && big.c == 3 && more == 8; }
//--- new
struct big { long a, b, c; };
struct pair { int x; int y; };
int last(const char *path);
int two_last(int a);
int before_float(double value);
int float_between(int a, int b);
int on_stack(int a, int b, int c, int d, int e, int f);
int record(struct pair first, struct big big);
//--- new.c
int last(const char *path) { return path[0] == 'a'; }
int two_last(int a) { return a == 2; }
int before_float(double value) { return value == 2.5; }
int float_between(int a, int b) { return a == 4 && b == 5; }
int on_stack(int a, int b, int c, int d, int e, int f) { return a + b + c + d + e + f == 21; }
int record(struct pair first, struct big big) { return first.x == 1 && first.y == 2 && big.c == 3; }
//--- client
int main(void) {
  struct pair pair = { 1, 2 };
  struct big big = { 1, 2, 3 };
  char c;
  int all = last("a", 7) && two_last(2, 2.5, &c) && before_float(3, 2.5) && float_between(4, 0.5f, 5)
    && on_stack(1, 2, 3, 4, 5, 6, 7) && record(pair, big, 8);
  return all ? 0 : 1;
}
