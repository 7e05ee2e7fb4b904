// What a macro leads to through a pointer to a constant is no place to write to.
// expect: c-declaration-kind-changed source=breaking binary=breaking keep_blanks
// expect: c-declaration-kind-changed source=risky binary=breaking indent
// expect: c-function-added source=none binary=none get_keep_blanks
// expect: c-function-added source=none binary=none get_indent
//--- old
extern int keep_blanks;
extern const char *indent;
//--- new
const int *get_keep_blanks(void);
const char **get_indent(void);
#define keep_blanks (*(get_keep_blanks()))
#define indent (*(get_indent()))
//--- client
void use(void) { indent = "a"; keep_blanks = 0; }
