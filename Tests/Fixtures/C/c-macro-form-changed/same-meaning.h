// The same kind of thing, said in another way.
// expect: nothing
//--- old
int shape_clock(void);
int shape_paint(int shape);
#define SHAPE_NUMBER unsigned long
#define SHAPE_NOW shape_clock()
#define shape_draw shape_paint
//--- new
#include <stddef.h>
int shape_clock(void);
int shape_paint(int shape);
#define SHAPE_NUMBER size_t
#define SHAPE_NOW (shape_clock() + 0)
#define shape_draw(shape) shape_paint((shape))
//--- client
SHAPE_NUMBER ratio = 2;
int use(void) { return SHAPE_NOW + shape_draw(1); }
