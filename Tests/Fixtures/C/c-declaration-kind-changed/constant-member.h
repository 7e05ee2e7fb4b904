// What a macro reads through a pointer to constants is no place to assign to, so a function gives the same.
// expect: nothing
//--- old
struct span { const char *from; const char *to; };
#define at(s, i) ((s).from[i])
struct span whole(const char *text);
//--- new
struct span { const char *from; const char *to; };
char at(struct span s, int i);
struct span whole(const char *text);
//--- client
int use(void) { return at(whole("abc"), 1) == 'b'; }
