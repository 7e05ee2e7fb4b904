// What no function takes, and nothing could carry, is between nobody.
// expect: c-field-added source=none binary=none statistics.failures
//--- old
struct statistics { int calls; };
int area(int width, int height);
//--- old.c
int area(int width, int height) { return width * height; }
//--- new
struct statistics { int calls; int failures; };
int area(int width, int height);
//--- new.c
int area(int width, int height) { return width * height; }
//--- client
static struct statistics mine;
int main(void) { mine.calls++; return area(2, 3) == 6 ? 0 : 1; }
