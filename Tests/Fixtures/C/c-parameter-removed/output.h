// Callers read what a place for a number or a pointer was given; a context they pass in vain.
// expect: c-parameter-removed source=breaking binary=breaking parse
// expect: c-parameter-removed source=breaking binary=breaking count
// expect: c-parameter-removed source=breaking binary=risky visit
//--- old
int parse(const char *text, const char **rest);
int count(const char *text, int *lines);
int visit(const char *text, void *context);
//--- old.c
int parse(const char *text, const char **rest) { *rest = text + 1; return 1; }
int count(const char *text, int *lines) { *lines = 2; return 1; }
int visit(const char *text, void *context) { return 1; }
//--- new
int parse(const char *text);
int count(const char *text);
int visit(const char *text);
//--- new.c
int parse(const char *text) { return 1; }
int count(const char *text) { return 1; }
int visit(const char *text) { return 1; }
//--- client
int main(void) {
  const char *rest = 0;
  int lines = 0;
  return parse("ab", &rest) && rest && *rest == 'b' && count("a", &lines) && lines == 2 && visit("a", &lines) ? 0 : 1;
}
