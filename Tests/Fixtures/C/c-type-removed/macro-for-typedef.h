// Old names that macros stand for: the tag of one is there under the new name as well, those of the others are not.
// expect: c-tag-renamed source=breaking binary=none mode_type
// expect: c-tag-renamed source=breaking binary=none speed_type
//--- old
typedef enum completion_type { DONE, ERROR } completion_type;
typedef enum mode_type { FAST, SLOW } mode_type;
typedef enum speed_type { HIGH, LOW } speed_type;
struct callbacks { int (*completed)(completion_type type, void *data); };
int run(mode_type mode, speed_type speed);
//--- new
typedef enum completion_t { DONE, ERROR } completion_t;
typedef enum { FAST, SLOW } mode_t;
typedef enum speed { HIGH, LOW } speed_t;
struct callbacks { int (*completed)(completion_t type, void *data); };
int run(mode_t mode, speed_t speed);
#define completion_type completion_t
#define mode_type mode_t
#define speed_type speed_t
//--- client
static int done(completion_type type, void *data) { enum completion_type t = type; return t == DONE && data; }
int use(struct callbacks *calls) { calls->completed = done; enum mode_type m = FAST; enum speed_type s = LOW; return run(m, s); }
