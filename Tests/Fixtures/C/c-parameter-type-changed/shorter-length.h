// A length of two bytes cuts off what one of four said; a number that is no length is mostly small.
// expect: c-parameter-type-changed source=none binary=breaking sum
// expect: c-parameter-type-changed source=none binary=risky start
//--- old
unsigned sum(const unsigned char *bytes, unsigned len);
int start(int kind);
//--- old.c
unsigned sum(const unsigned char *b, unsigned len) { unsigned s = 0; while (len--) s += *b++; return s; }
int start(int kind) { return kind; }
//--- new
unsigned sum(const unsigned char *bytes, unsigned short len);
int start(short kind);
//--- new.c
unsigned sum(const unsigned char *b, unsigned short len) { unsigned s = 0; while (len--) s += *b++; return s; }
int start(short kind) { return kind; }
//--- client
static unsigned char bytes[70000];
int main(void) { bytes[69999] = 1; return sum(bytes, sizeof bytes) != 1 || start(3) != 3; }
