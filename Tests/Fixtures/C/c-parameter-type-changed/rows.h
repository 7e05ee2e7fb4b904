// The second row begins elsewhere.
// expect: c-parameter-type-changed source=risky binary=breaking sum
//--- old
int sum(int (*rows)[4]);
//--- old.c
int sum(int (*rows)[4]) { return rows[0][0] + rows[1][0]; }
//--- new
int sum(int (*rows)[8]);
//--- new.c
int sum(int (*rows)[8]) { return rows[0][0] + rows[1][0]; }
//--- client
int main(void) { int rows[4][4] = {{1}, {2}, {30}, {40}}; return sum(rows) - 3; }
