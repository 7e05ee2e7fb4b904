// A table became a pointer: clients that are compiled again read it as before, but for its size.
// expect: c-variable-type-changed source=risky binary=breaking primes
//--- old
extern const int primes[4];
//--- new
extern const int *primes;
//--- client
int main(void) { int sum = 0; for (int i = 0; i < 4; i++) sum += primes[i]; return sum == 17 ? 0 : 1; }
//--- old.c
const int primes[4] = {2, 3, 5, 7};
//--- new.c
static const int table[4] = {2, 3, 5, 7};
const int *primes = table;
