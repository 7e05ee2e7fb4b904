// The headers tell of it: one finding.
// expect: c-function-removed source=none binary=breaking _log_put
// options: exports
//--- old
void _log_put(int level, const char *text);
#define log_info(text) _log_put(1, (text))
//--- old.c
void _log_put(int level, const char *text) {}
//--- new
void log_info(const char *text);
//--- new.c
void log_info(const char *text) {}
//--- client
int main(void) { log_info("a"); return 0; }
