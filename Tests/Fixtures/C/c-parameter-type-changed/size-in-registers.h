// What has no sign is a whole register to a function that reads more of it, and of an `int` a small number has the lower part.
// expect: c-parameter-type-changed source=none binary=risky hash
// expect: c-parameter-type-changed source=none binary=risky store
//--- old
unsigned hash(const char *bytes, unsigned length);
int store(int place, int value);
//--- old.c
unsigned hash(const char *b, unsigned n) { unsigned h = 0; while (n--) h += *b++; return h; }
int store(int p, int v) { return p + v; }
//--- new
unsigned hash(const char *bytes, unsigned long length);
int store(int place, unsigned short value);
//--- new.c
unsigned hash(const char *b, unsigned long n) { unsigned h = 0; while (n--) h += *b++; return h; }
int store(int p, unsigned short v) { return p + v; }
//--- client
int main(void) {
  volatile unsigned length = 2;
  return hash("\1\2", length) == 3 && store(1, 0x1234) == 0x1235 ? 0 : 1;
}
