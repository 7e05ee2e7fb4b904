// Nothing is assigned to what is constant, and little to what has the name of a question.
// expect: c-macro-form-changed source=risky binary=none box_count
// expect: c-function-added source=none binary=none name_of
// expect: c-function-added source=none binary=none first
// expect: c-function-added source=none binary=none count_of
//--- old
struct box { int count; };
struct version { int major; };
extern const char *const names[4];
const int *table(void);
const struct version *version(void);
#define box_name(i) (names[(i)])
#define box_first() (*table())
#define box_major() (version()->major)
#define box_count(b) ((b)->count)
//--- new
struct box { int count; };
struct version { int major; };
extern const char *const names[4];
const int *table(void);
const struct version *version(void);
const char *name_of(int i);
int first(void);
int count_of(const struct box *box);
#define box_name(i) (name_of(i))
#define box_first() (first())
#define box_major() (first() + 1)
#define box_count(b) (count_of(b))
//--- client
int use(const struct box *box) { return box_name(1)[0] + box_first() + box_major() + box_count(box); }
