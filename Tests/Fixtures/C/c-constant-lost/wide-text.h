// A text of wide characters stands beside no other and fills no array of `char`.
// expect: c-constant-lost source=breaking binary=none FONT_NAME
//--- old
#define FONT_NAME "Sans"
//--- new
#define FONT_NAME L"Sans"
//--- client
static const char setting[] = "font=" FONT_NAME;
int use(void) { return setting[0]; }
