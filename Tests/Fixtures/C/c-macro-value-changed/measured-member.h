// The size of a member is a constant as well.
// expect: nothing
//--- old
struct record { char text[8]; };
#define TEXT_SIZE sizeof(char[8])
//--- new
struct record { char text[8]; };
#define TEXT_SIZE (sizeof(((struct record *)0)->text))
//--- client
static char buffer[TEXT_SIZE];
int use(int x) { switch (x) { case TEXT_SIZE: return buffer[0]; } return 0; }
