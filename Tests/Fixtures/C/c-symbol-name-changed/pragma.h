// A pragma gives the function another name for the linker, and so does that it may be overloaded.
// expect: c-symbol-name-changed source=none binary=breaking block_read
// expect: c-symbol-name-changed source=none binary=breaking number_round
//--- old
int block_read(int device);
double number_round(double value);
int block_size(void);
//--- old.c
int block_read(int d) { return d; }
double number_round(double v) { return (double)(long)v; }
int block_size(void) { return 1; }
//--- new
#pragma redefine_extname block_read block_read64
int block_read(int device);
double __attribute__((overloadable)) number_round(double value);
int block_size(void);
//--- new.c
int block_read(int d) { return d; }
double __attribute__((overloadable)) number_round(double v) { return (double)(long)v; }
int block_size(void) { return 1; }
//--- client
int main(void) { return block_read(0) + (int)number_round(0.5) + block_size() - 1; }
