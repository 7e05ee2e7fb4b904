// A text is made by another macro now, so that macros among the arguments are replaced first.
// expect: c-macro-added source=none binary=none NAME_OF_TEXT_
//--- old
#define NAME_OF(x) #x
//--- new
#define NAME_OF_TEXT_(x) #x
#define NAME_OF(x) NAME_OF_TEXT_(x)
//--- client
const char *use(void) { return NAME_OF(value) ": "; }
