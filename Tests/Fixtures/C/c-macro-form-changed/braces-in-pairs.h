// Two macros around a body brought its braces, which most who wrote one brought as well.
// expect: c-macro-form-changed source=risky binary=none START_TEST
// expect: c-macro-form-changed source=risky binary=none END_TEST
// expect: c-macro-form-changed source=breaking binary=none OPEN_BLOCK
//--- old
#define START_TEST(name) static void name(int i) { int line_of_test = __LINE__; (void) line_of_test; (void) i;
#define END_TEST }
#define OPEN_BLOCK if (1) {
//--- new
#define START_TEST(name) static void name(int i)
#define END_TEST
#define OPEN_BLOCK if (1)
//--- client
START_TEST(adds)
{
  int sum = 1 + 1;
  (void) sum;
}
END_TEST
int use(int i) { adds(i); OPEN_BLOCK i++; } return i; }
