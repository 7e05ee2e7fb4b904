// A callback's argument became const: clients' functions no longer fit, compiled ones do.
// expect: c-callback-signature-changed source=breaking binary=none on_line
//--- old
typedef void (*on_line)(char *text);
void listen(on_line handler);
//--- old.c
void listen(on_line handler) { static char text[] = "a"; handler(text); }
//--- new
typedef void (*on_line)(const char *text);
void listen(on_line handler);
//--- new.c
void listen(on_line handler) { handler("a"); }
//--- client
static char *last;
static void handle(char *text) { last = text; }
int main(void) { listen(handle); return last == 0; }
