// What the function for all others took is named now: only pointers to anything else are refused, which were warned of.
// expect: c-macro-form-changed source=risky binary=none shape_area
// expect: c-macro-form-changed source=breaking binary=none shape_print
//--- old
struct circle; struct square;
int circle_area(struct circle *c); int square_area(struct square *s);
int circle_print(struct circle *c); int other_print(const void *any);
#define shape_area(s) _Generic((s), struct circle *: circle_area, default: square_area)(s)
#define shape_print(s) _Generic((s), struct circle *: circle_print, default: other_print)(s)
//--- new
struct circle; struct square;
int circle_area(struct circle *c); int square_area(struct square *s);
int circle_print(struct circle *c); int other_print(const void *any);
#define shape_area(s) _Generic((s), struct circle *: circle_area, struct square *: square_area)(s)
#define shape_print(s) _Generic((s), struct circle *: circle_print, struct square *: other_print)(s)
//--- client
int use(struct circle *c, struct square *s) { return shape_area(c) + shape_area(s) + shape_print("text"); }
