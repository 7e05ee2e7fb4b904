// The tag and its typedef have one name now, and macros lead the old ones there.
// expect: c-macro-added source=none binary=none Config_
//--- old
typedef struct Config_ { int port; } Config;
int serve(const Config *config);
//--- new
typedef struct config { int port; } config;
int serve(const config *config);
#define Config config
#define Config_ config
//--- client
int use(void) { Config first = { 1 }; struct Config_ *same = &first; return serve(same); }
