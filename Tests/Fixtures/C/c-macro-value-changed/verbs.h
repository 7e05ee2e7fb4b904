// Commands and errors mean something, also where their last word measures.
// expect: c-macro-value-changed source=none binary=breaking CTRL_GET_LEN
// expect: c-macro-value-changed source=none binary=breaking ERR_TIMEOUT
// expect: c-macro-value-changed source=none binary=risky CTRL_LEN
//--- old
#define CTRL_INIT 0
#define CTRL_SET_KEY 1
#define CTRL_GET_LEN 4
#define CTRL_LEN 16
int control(int command, long value);

#define ERR_NONE 0
#define ERR_TIMEOUT 2
#define ERR_CLOSED 3
//--- new
#define CTRL_INIT 0
#define CTRL_SET_KEY 1
#define CTRL_GET_LEN 3
#define CTRL_LEN 32
int control(int command, long value);

#define ERR_NONE 0
#define ERR_TIMEOUT 4
#define ERR_CLOSED 3
//--- client
int use(void) { return control(CTRL_GET_LEN, CTRL_LEN) == ERR_TIMEOUT; }
