// What makes the headers' own enumerators is for nobody else; what assigns is.
// expect: c-macro-removed source=risky binary=none OPTION
// expect: c-macro-removed source=breaking binary=none SET_OPTION
//--- old
#define OPTION(name, number) OPTION_##name = 100 + number
#define SET_OPTION(name, number) option_##name = (number);
typedef enum { OPTION(PORT, 3), OPTION(URL, 2) } option;
//--- new
typedef enum { OPTION_PORT = 103, OPTION_URL = 102 } option;
//--- client
static int option_port;
option use(void) { SET_OPTION(port, 3) return option_port ? OPTION_URL : OPTION_PORT; }
