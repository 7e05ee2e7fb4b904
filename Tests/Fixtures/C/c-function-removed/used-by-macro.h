// A private function that a macro called is gone: programs were compiled with the call. Another one nobody used.
// expect: c-function-removed source=none binary=breaking _log_put
//--- old
void _log_put(int level, const char *text);
void _log_sync(void);
#define _log_at(level, text) _log_put((level), (text))
#define log_info(text) _log_at(1, text)
//--- old.c
void _log_put(int level, const char *text) {}
void _log_sync(void) {}
//--- new
void _log_emit(int level, const char *file, const char *text);
#define log_info(text) _log_emit(1, __FILE__, (text))
//--- new.c
void _log_emit(int level, const char *file, const char *text) {}
//--- client
int main(void) { log_info("a"); return 0; }
