// What only fails where a condition is false declares a name for nobody, in whatever way.
// expect: nothing
//--- old
#define ASSERT_TYPE(name, x) typedef int assert_ ## name [(x) * 2 - 1]
#define ASSERT_EXTERN(name, x) extern char assert_##name[(x) ? 1 : -1]
#define ASSERT_BITS(name, x) struct assert_##name { int name : (x) ? 1 : -1; }
#define ASSERT_ENUM(name, x) enum { name = 1 / (!!(x)) }
#define ASSERT_POINTER(name, x) extern int (*name(void))[sizeof(struct { int bits : (x) ? 2 : -1; })]
//--- new
#define ASSERT_TYPE(name, x) _Static_assert(x, #x)
#define ASSERT_EXTERN(name, x) typedef char name##_holds[1 - 2 * !(x)]
#define ASSERT_BITS(name, x) _Static_assert((x), #name)
#define ASSERT_ENUM(name, x) _Static_assert(x, "no " #name)
#define ASSERT_POINTER(name, x) _Static_assert(x, #name)
//--- client
ASSERT_TYPE(int_size, sizeof(int) == 4);
ASSERT_EXTERN(long_size, sizeof(long) == 8);
ASSERT_BITS(short_size, sizeof(short) == 2);
ASSERT_ENUM(char_size, sizeof(char) == 1);
ASSERT_POINTER(pointer_size, sizeof(void *) == 8);
int use(void) { ASSERT_TYPE(local, sizeof(int) == 4); return 0; }
