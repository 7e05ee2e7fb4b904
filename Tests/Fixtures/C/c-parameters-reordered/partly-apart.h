// Two of a kind changed places as well.
// expect: c-parameters-reordered source=risky binary=breaking move
//--- old
int move(int x, double speed, int y);
//--- old.c
int move(int x, double speed, int y) { return x == 1 && speed == 2.5 && y == 3; }
//--- new
int move(double speed, int y, int x);
//--- new.c
int move(double speed, int y, int x) { return x == 1 && speed == 2.5 && y == 3; }
//--- client
int main(void) { return move(1, 2.5, 3) ? 0 : 1; }
