// A wider number: clients compile, and then keep the old size.
// expect: c-typedef-target-changed source=risky binary=breaking size
//--- old
typedef int size;
struct box { size width; size height; };
int height(struct box *box);
//--- old.c
int height(struct box *box) { return (int)box->height; }
//--- new
typedef long size;
struct box { size width; size height; };
int height(struct box *box);
//--- new.c
int height(struct box *box) { return (int)box->height; }
//--- client
int main(void) { struct box boxes[2] = {{1, 7}, {2, 8}}; return height(boxes) - 7; }
