// A function without a prototype got one with parameters: who gave it what it takes goes on.
// expect: c-function-prototype-changed source=risky binary=none area
//--- old
int area();
//--- new
int area(int width, double height);
//--- client
int use(short width, float height) { return area(width, height); }
