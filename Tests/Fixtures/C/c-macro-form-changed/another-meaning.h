// What a macro stands for is another kind of thing: a type, a call, an initialiser, a function.
// expect: c-macro-form-changed source=breaking binary=none SHAPE_NUMBER
// expect: c-macro-form-changed source=breaking binary=none SHAPE_NOW
// expect: c-macro-form-changed source=breaking binary=none SHAPE_EMPTY
// expect: c-macro-form-changed source=breaking binary=none shape_draw
//--- old
int shape_clock(void);
int shape_paint(int shape);
#define SHAPE_NUMBER double
#define SHAPE_NOW shape_clock()
#define SHAPE_EMPTY { 0, 0 }
#define shape_draw shape_paint
//--- new
int shape_clock(void);
int shape_paint(int shape);
#define SHAPE_NUMBER 8
#define SHAPE_NOW unsigned long
#define SHAPE_EMPTY (0)
#define shape_draw "draw"
//--- client
SHAPE_NUMBER ratio = 2;
int pair[2] = SHAPE_EMPTY;
int use(void) { return SHAPE_NOW + shape_draw(1); }
