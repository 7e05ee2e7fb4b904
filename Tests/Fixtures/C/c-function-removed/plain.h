// A function that clients call is gone.
// expect: c-function-removed source=breaking binary=breaking area
//--- old
int area(int width, int height);
int volume(int side);
//--- old.c
int area(int width, int height) { return width * height; }
int volume(int side) { return side; }
//--- new
int volume(int side);
//--- new.c
int volume(int side) { return side; }
//--- client
int main(void) { return area(2, 3) - 6; }
