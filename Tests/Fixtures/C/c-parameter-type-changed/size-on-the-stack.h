// What stands above a number is anything, with a sign or without, on the stack and in registers.
// expect: c-parameter-type-changed source=none binary=breaking sum
//--- old
int sum(long a, long b, long c, long d, long e, long f, unsigned last);
//--- old.c
int sum(long a, long b, long c, long d, long e, long f, unsigned last) { return last == 7; }
//--- new
int sum(long a, long b, long c, long d, long e, long f, unsigned long last);
//--- new.c
int sum(long a, long b, long c, long d, long e, long f, unsigned long last) { return last == 7; }
//--- client
/* As a caller may do it who writes the lower half alone. */
__attribute__((noinline)) static int call(int (*function)(long, long, long, long, long, long, unsigned long)) {
  return function(1, 2, 3, 4, 5, 6, 0x5500000007);
}
int main(void) { return call((int (*)(long, long, long, long, long, long, unsigned long))sum) ? 0 : 1; }
