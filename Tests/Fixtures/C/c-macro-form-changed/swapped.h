// Two arguments took each other's place, of which one is a pointer; those of a comparison may.
// expect: c-macro-form-changed source=breaking binary=none BOX_SET
//--- old
struct box { int width; };
#define BOX_SET(box, value) do { (box)->width = (value); } while (0)
#define BOX_MAX(first, second) ((first) > (second) ? (first) : (second))
//--- new
struct box { int width; };
#define BOX_SET(value, box) do { (box)->width = (value); } while (0)
#define BOX_MAX(second, first) ((first) > (second) ? (first) : (second))
//--- client
int use(struct box *box) { BOX_SET(box, 3); return BOX_MAX(box->width, 4); }
