// A pointer to a wider number: the library writes more than the client has.
// expect: c-parameter-type-changed source=risky binary=breaking read_number
//--- old
int read_number(int *number);
//--- old.c
int read_number(int *number) { *number = 1; return 0; }
//--- new
int read_number(long *number);
//--- new.c
int read_number(long *number) { *number = 1; return 0; }
//--- client
int main(void) { int numbers[2] = {0, 7}; read_number(&numbers[0]); return numbers[1] - 7; }
