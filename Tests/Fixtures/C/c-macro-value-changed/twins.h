// One of several commands got another one's number.
// expect: c-macro-value-changed source=breaking binary=breaking EVENT_CLOSE
//--- old
#define EVENT_OPEN 1
#define EVENT_CLOSE 2
//--- new
#define EVENT_OPEN 1
#define EVENT_CLOSE EVENT_OPEN
//--- client
int use(int event) { switch (event) { case EVENT_OPEN: return 1; case EVENT_CLOSE: return 2; } return 0; }
