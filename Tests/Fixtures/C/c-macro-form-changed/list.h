// Lists that hand other numbers of arguments to the macro that a client defines.
// expect: c-macro-form-changed source=breaking binary=none LEVELS
// expect: c-macro-form-changed source=breaking binary=none STATES
//--- old
#define LEVELS(X) X(DEBUG, 0) X(ERROR, 1)
#define STATES STATE(RUNNING) STATE(DONE)
#define COLORS(X) X(RED) X(GREEN)
//--- new
#define LEVELS(X) X(DEBUG, 0, "debug") X(ERROR, 1, "error")
#define STATES STATE(RUNNING, 1) STATE(DONE, 2)
#define COLORS(X) X(RED) X(GREEN) X(BLUE)
//--- client
#define ENTRY(name, value) LEVEL_##name = value,
enum level { LEVELS(ENTRY) };
#define STATE(name) STATE_##name,
enum state { STATES };
#define COLOR(name) COLOR_##name,
enum color { COLORS(COLOR) };
