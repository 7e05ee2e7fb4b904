// A function that asks for more elements reads and writes behind what compiled clients have; one that asks for fewer leaves some.
// expect: c-parameter-type-changed source=none binary=breaking filter_sum
// expect: c-parameter-type-changed source=none binary=breaking usage
// expect: c-enum-constant-added source=none binary=none USE_MAP
// expect: c-enum-sentinel-changed source=none binary=none USE_COUNT
//--- old
enum use { USE_HEAP, USE_STACK, USE_COUNT };
int filter_sum(const int taps[static 2]);
void usage(long bytes[USE_COUNT]);
void name(char text[16]);
//--- old.c
int filter_sum(const int t[static 2]) { return t[0] + t[1]; }
void usage(long b[USE_COUNT]) { for (int i = 0; i < USE_COUNT; i++) b[i] = i; }
void name(char t[16]) { t[15] = 0; }
//--- new
enum use { USE_HEAP, USE_STACK, USE_MAP, USE_COUNT };
int filter_sum(const int taps[static 4]);
void usage(long bytes[USE_COUNT]);
void name(char text[8]);
//--- new.c
int filter_sum(const int t[static 4]) { return t[0] + t[1] + t[2] + t[3]; }
void usage(long b[USE_COUNT]) { for (int i = 0; i < USE_COUNT; i++) b[i] = i; }
void name(char t[8]) { t[7] = 0; }
//--- client
int main(void) {
  struct { int taps[2]; int gains[2]; } filter = { { 1, 2 }, { 3, 4 } };
  struct { long bytes[USE_COUNT]; long guard; } bytes = { .guard = 9 };
  char text[16];
  name(text);
  usage(bytes.bytes);
  return filter_sum(filter.taps) == 3 && bytes.guard == 9 ? 0 : 1;
}
