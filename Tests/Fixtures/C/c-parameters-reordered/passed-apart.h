// Floating numbers travel apart from integers and pointers: their order among each other does not matter.
// expect: c-parameters-reordered source=risky binary=risky scale
// expect: c-parameters-reordered source=breaking binary=risky draw
//--- old
double scale(int count, double factor);
int draw(const char *text, float x, float y, int style);
//--- old.c
double scale(int count, double factor) { return count * factor; }
int draw(const char *text, float x, float y, int style) { return text[0] == 'a' && x < y && style == 3; }
//--- new
double scale(double factor, int count);
int draw(float x, float y, const char *text, int style);
//--- new.c
double scale(double factor, int count) { return count * factor; }
int draw(float x, float y, const char *text, int style) { return text[0] == 'a' && x < y && style == 3; }
//--- client
int main(void) { return scale(3, 2.5) == 7.5 && draw("a", 1, 2, 3) ? 0 : 1; }
