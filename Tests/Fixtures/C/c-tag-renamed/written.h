// The old headers write the tag themselves, so clients do as well.
// expect: c-tag-renamed source=breaking binary=none point_s
//--- old
typedef struct point_s { int x; } point;
void show(struct point_s *point);
//--- new
typedef struct point { int x; } point;
void show(point *point);
//--- client
void use(struct point_s *point) { point->x = 1; }
