// Room that a function is given without its length has as much as the constant of its name said; a shorter one leaves more.
// expect: c-macro-value-changed source=none binary=breaking LIB_ERRBUF_SIZE
// expect: c-macro-value-changed source=none binary=risky LIB_NAME_SIZE
// expect: c-macro-value-changed source=none binary=risky LIB_LINE_SIZE
//--- old
#define LIB_ERRBUF_SIZE 16
#define LIB_NAME_SIZE 64
#define LIB_LINE_SIZE 64
int lib_open(const char *path, char *errbuf);
int lib_name(int number, char *name);
int lib_line(char *line, unsigned long size);
//--- old.c
#include <string.h>
int lib_open(const char *p, char *e) { memset(e, 'x', LIB_ERRBUF_SIZE); return -1; }
int lib_name(int n, char *name) { memset(name, 'x', LIB_NAME_SIZE); return 0; }
int lib_line(char *l, unsigned long n) { memset(l, 'x', n); return 0; }
//--- new
#define LIB_ERRBUF_SIZE 64
#define LIB_NAME_SIZE 32
#define LIB_LINE_SIZE 128
int lib_open(const char *path, char *errbuf);
int lib_name(int number, char *name);
int lib_line(char *line, unsigned long size);
//--- new.c
#include <string.h>
int lib_open(const char *p, char *e) { memset(e, 'x', LIB_ERRBUF_SIZE); return -1; }
int lib_name(int n, char *name) { memset(name, 'x', LIB_NAME_SIZE); return 0; }
int lib_line(char *l, unsigned long n) { memset(l, 'x', n); return 0; }
//--- client
int main(void) {
  struct { char errors[LIB_ERRBUF_SIZE]; char guard[64]; } own = { .guard = "guard" };
  char name[LIB_NAME_SIZE], line[LIB_LINE_SIZE];
  if (lib_name(1, name) || lib_line(line, sizeof line)) return 1;
  return lib_open("a", own.errors) == -1 && own.guard[0] == 'g' ? 0 : 2;
}
