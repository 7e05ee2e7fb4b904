// How much room something takes is asked where arrays are declared.
// expect: c-declaration-kind-changed source=breaking binary=none ROUND_UP
//--- old
#define ROUND_UP(n, step) ((((n) + (step) - 1) / (step)) * (step))
//--- new
static inline unsigned long ROUND_UP(unsigned long n, unsigned long step) { return (n + step - 1) / step * step; }
//--- client
struct block { char bytes[ROUND_UP(100, 64)]; };
int main(void) { return sizeof(struct block) == 128 ? 0 : 1; }
