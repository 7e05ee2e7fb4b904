// A pointer to numbers, and one to structures of the bytes that they consist of; half of them are something else.
// expect: c-parameter-type-changed source=risky binary=risky fill
// expect: c-parameter-type-changed source=risky binary=breaking fill_rest
// expect: c-type-added source=none binary=none color
// expect: c-type-added source=none binary=none half
//--- old
int fill(const int *colors, int place);
int fill_rest(const int *colors, int place);
//--- old.c
int fill(const int *c, int n) { return ((const unsigned char *)&c[n])[0]; }
int fill_rest(const int *c, int n) { return ((const unsigned char *)&c[n])[0]; }
//--- new
struct color { unsigned char r, g, b, a; };
struct half { unsigned char r, g; };
int fill(const struct color *colors, int place);
int fill_rest(const struct half *colors, int place);
//--- new.c
int fill(const struct color *c, int n) { return c[n].r; }
int fill_rest(const struct half *c, int n) { return c[n].r; }
//--- client
int main(void) {
  int colors[2] = { 0x01020304, 0x05060708 };
  return fill(colors, 1) != 8 || fill_rest(colors, 1) != 8;
}
