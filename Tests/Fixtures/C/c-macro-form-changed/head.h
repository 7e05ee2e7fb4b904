// A loop's head became a whole statement.
// expect: c-macro-form-changed source=breaking binary=none EACH
//--- old
#define EACH(i, n) for (i = 0; i < (n); i++)
#define EVEN(i, n) for (i = 0; i < (n); i++)
//--- new
#define EACH(i, n) do { for (i = 0; i < (n); i++) { } } while (0)
#define EVEN(i, n) for (i = 0; i < (n); i++) if ((i) % 2) {} else
//--- client
int use(void) { int i, sum = 0; EACH(i, 3) { sum += i; } EVEN(i, 4) { sum += i; } return sum; }
