// Callers read what a place for a number or a pointer was given; a context they pass in vain.
// expect: c-parameter-removed source=breaking binary=breaking parse
// expect: c-parameter-removed source=breaking binary=breaking count
// expect: c-parameter-removed source=breaking binary=risky visit
// expect: c-parameter-removed source=breaking binary=breaking find
// expect: c-parameter-removed source=breaking binary=risky scan
//--- old
struct place { int line, column; };
struct scan_options { int depth; };
int parse(const char *text, const char **rest);
int find(const char *text, struct place *place);
int scan(const char *text, struct scan_options *options);
int count(const char *text, int *lines);
int visit(const char *text, void *context);
//--- old.c
int parse(const char *text, const char **rest) { *rest = text + 1; return 1; }
int count(const char *text, int *lines) { *lines = 2; return 1; }
int visit(const char *text, void *context) { return 1; }
int find(const char *text, struct place *place) { place->line = 3; return 1; }
int scan(const char *text, struct scan_options *options) { return 1; }
//--- new
struct place { int line, column; };
struct scan_options { int depth; };
int parse(const char *text);
int find(const char *text);
int scan(const char *text);
int count(const char *text);
int visit(const char *text);
//--- new.c
int parse(const char *text) { return 1; }
int count(const char *text) { return 1; }
int visit(const char *text) { return 1; }
int find(const char *text) { return 1; }
int scan(const char *text) { return 1; }
//--- client
int main(void) {
  const char *rest = 0;
  int lines = 0;
  struct place place = { 0 };
  struct scan_options options = { 1 };
  if (!find("a", &place) || place.line != 3 || !scan("a", &options)) return 1;
  return parse("ab", &rest) && rest && *rest == 'b' && count("a", &lines) && lines == 2 && visit("a", &lines) ? 0 : 1;
}
