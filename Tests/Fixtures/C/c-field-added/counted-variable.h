// A variable says how many there are where another one points to; one that counts something else does not.
// expect: c-field-added source=none binary=breaking point.c
// expect: c-field-added source=none binary=none shape.c
//--- old
struct point { long a; };
extern struct point *points;
extern int point_count;
struct shape { long a; };
extern struct shape *shape_current;
extern int frame_count;
//--- old.c
static struct point all[2] = { { 1 }, { 2 } };
struct point *points = all;
int point_count = 2;
static struct shape shape = { 3 };
struct shape *shape_current = &shape;
int frame_count = 1;
//--- new
struct point { long a; long c; };
extern struct point *points;
extern int point_count;
struct shape { long a; long c; };
extern struct shape *shape_current;
extern int frame_count;
//--- new.c
static struct point all[2] = { { 1, 7 }, { 2, 7 } };
struct point *points = all;
int point_count = 2;
static struct shape shape = { 3, 7 };
struct shape *shape_current = &shape;
int frame_count = 1;
//--- client
int main(void) { return points[point_count - 1].a == 2 && shape_current->a == 3 && frame_count ? 0 : 1; }
