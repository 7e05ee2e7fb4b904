// Two floating numbers travel as the structure of them does.
// expect: c-parameter-removed source=breaking binary=risky distance
//--- old
struct position { double x, y; };
double distance(double x, double y);
//--- new
struct position { double x, y; };
double distance(struct position to);
//--- client
int main(void) { return distance(3, 4) == 7 ? 0 : 1; }
//--- old.c
double distance(double x, double y) { return x + y; }
//--- new.c
double distance(struct position to) { return to.x + to.y; }
