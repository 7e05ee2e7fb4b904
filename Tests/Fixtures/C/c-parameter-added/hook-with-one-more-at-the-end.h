// What a hook of the program gets besides, at the end, its compiled definition does not look at.
// expect: c-parameter-added source=breaking binary=risky plug_log
// options: exports
//--- old
void plug_log(const char *text);
int plug_run(void);
//--- new
void plug_log(const char *text, int level);
int plug_run(void);
//--- old.c
int plug_run(void) { plug_log("run"); return 7; }
//--- new.c
int plug_run(void) { plug_log("run", 2); return 7; }
//--- client
#include "library.h"
static int seen;
void plug_log(const char *text) { seen += text[0] == 'r'; }
int main(void) { return plug_run() == 7 && seen == 1 ? 0 : 1; }
