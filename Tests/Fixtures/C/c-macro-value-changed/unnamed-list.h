// Macros became an enumeration without a name, and one of them has another value.
// expect: c-macro-value-changed source=none binary=breaking MODE_AUTO
//--- old
#define MODE_OFF 0
#define MODE_ON 3
#define MODE_AUTO 40
int set_mode(int mode);
//--- old.c
int set_mode(int mode) { return mode == MODE_AUTO; }
//--- new
enum { MODE_OFF, MODE_ON = 3, MODE_AUTO };
int set_mode(int mode);
//--- new.c
int set_mode(int mode) { return mode == MODE_AUTO; }
//--- client
int main(void) { return set_mode(MODE_AUTO) ? 0 : 1; }
