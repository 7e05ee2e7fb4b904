// A part of a list may stand in braces of its own.
// expect: nothing
//--- old
struct object { long count; void *type; };
#define OBJECT_INIT(type) 1, type,
//--- new
struct object { long count; void *type; };
#define OBJECT_INIT(type) { 1, type },
//--- client
struct mine { struct object base; int x; };
static struct mine mine = { OBJECT_INIT(0) 4 };
int use(void) { return mine.x; }
